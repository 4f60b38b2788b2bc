import { byId, h } from "../dom.js";
import { t } from "../texts.js";

/** The screen that explains measures, units and colours. @param {import("../state.js").Recipe} recipe @param {object} known @param {Function} go */
export async function drawMethod(recipe, known, go, signal) {
	byId("method").replaceChildren(h("div.sheet", {}, h("h1.ttl", {}, t("nav.method"))));
}
