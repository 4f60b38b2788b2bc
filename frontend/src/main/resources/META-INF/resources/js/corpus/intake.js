import { h } from "../dom.js";
import { t } from "../texts.js";

/** Where speeches come in. @param {HTMLElement} place @param {{uploads: object}} on */
export function drawIntake(place, { uploads }) {
	place.replaceChildren(h("div.ph", {}, h("h2", {}, t("upload.title")), h("p.lead", {}, t("upload.what")), h("div.acts", {}, ...uploads.buttons("out"))));
}
