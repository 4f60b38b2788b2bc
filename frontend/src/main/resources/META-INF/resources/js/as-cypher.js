import { h } from "./dom.js";
import { t } from "./texts.js";
import { unawaited } from "./trouble.js";

/**
 * Every view is a query: the action that opens its statement.
 * @param {(patch: object) => void} go @param {"graph"|"concept"|"evidence"|"speeches"|"trend"|"reader"} as @param {object} [patch] what the address needs besides
 */
export function asCypher(go, as, patch = {}) {
	return h("button.btn.sm.cypher", {
		type: "button", "data-testid": `cypher-${as}`, title: t("query.open"),
		onclick: () => go({ screen: "query", named: null, saved: null, cypher: null, given: null, as, speech: null, at: null, ...patch }),
	}, "Cypher");
}

/**
 * For what tells of something else than the view does, such as one speech: its own statement is opened.
 * @param {(patch: object) => void} go @param {import("./state.js").Recipe} recipe of what is told @returns {(patch: object) => void}
 */
export function ofOwn(go, recipe) {
	return (patch) => (patch.as ? unawaited(open(go, recipe, patch)) : go(patch));
}

async function open(go, recipe, patch) {
	const { statementOf } = await import("./query/asked.js");
	await openStatement(go, patch, await statementOf(patch.as, { ...recipe, ...patch }));
}

/** Opens a statement that is at hand. @param {(patch: object) => void} go @param {object} patch as asCypher has it @param {{text: string, parameters: object}} statement */
export async function openStatement(go, patch, { text, parameters }) {
	const { addressOf } = await import("./query/asked.js");
	go({ ...patch, ...addressOf(text, JSON.stringify(parameters), null) });
}
