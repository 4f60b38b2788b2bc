import { byId, h } from "../dom.js";
import { t } from "../texts.js";

/** The screen where analysts ask in Cypher. @param {import("../state.js").Recipe} recipe @param {object} known @param {Function} go */
export async function drawQuery(recipe, known, go, signal) {
	byId("query").replaceChildren(h("div.sheet", {}, h("h1.ttl", {}, t("nav.query"))));
}
