import { h } from "./dom.js";
import { t } from "./texts.js";

/**
 * Every view is a query: the action that opens its statement.
 * @param {(patch: object) => void} go @param {"graph"|"concept"|"evidence"|"speeches"} as @param {object} [patch] what the address needs besides
 */
export function asCypher(go, as, patch = {}) {
	return h("button.btn.sm.cypher", {
		type: "button", "data-testid": `cypher-${as}`, title: t("query.open"),
		onclick: () => go({ screen: "query", named: null, cypher: null, given: null, as, speech: null, at: null, ...patch }),
	}, "Cypher");
}
