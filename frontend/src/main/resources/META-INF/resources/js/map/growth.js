import { STEP } from "../subgraph.js";

/**
 * The concept whose neighbours come next: the selected one, else the one asked for.
 * @param {import("../state.js").Recipe} recipe @returns {string?}
 */
export function grower({ node, term }) {
	return node ?? (term.length === 1 ? term[0] : null);
}

/**
 * How many neighbours of a concept are drawn and how many come next. Pure.
 * @param {import("../subgraph.js").Subgraph?} graph @param {string?} term
 * @returns {{share: {shown: number, total: number}?, next: number}?} share null where that isn't known yet, the whole null where the concept isn't drawn
 */
export function growth(graph, term) {
	const node = term && graph?.nodes.find(({ label }) => label === term);
	if (!node) {
		return null;
	}
	const share = graph.shares.get(node.id) ?? null;
	return { share, next: share ? Math.max(0, Math.min(STEP, share.total - share.shown)) : STEP };
}
