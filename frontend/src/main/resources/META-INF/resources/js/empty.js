import { byId, h } from "./dom.js";
import { t } from "./texts.js";

/**
 * The page before the first speech: where to drop, what will happen, a sample.
 * @param {ReturnType<import("./app/files-in.js").filesIn>} upload @param {() => void} sample loads it
 */
export function drawEmpty(upload, sample) {
	const say = (key) => h("div", {}, h("h2", {}, t(`empty.${key}`)), h("p", {}, t(`empty.${key}Text`)));
	byId("empty").replaceChildren(
		h("div.drop", { "data-testid": "drop" }, h("h1", {}, t("upload.drop")), h("p", {}, t("upload.what")),
			h("div.acts", {}, ...upload.buttons("pri"))),
		h("div.three", {}, say("map"), say("proof"), say("share")),
		h("div.aside", {},
			h("button.link", { type: "button", "data-testid": "sample", onclick: sample }, t("empty.sample")),
			h("span", {}, t("empty.sampleText")), h("span.fill"), h("span", {}, t("upload.local"))));
}
