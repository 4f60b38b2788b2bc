/** How a concept can grow: by its strongest neighbours, by those of a kind, or by links alone. Pure. */
import { STEP, VISIBLE } from "../subgraph.js";

/**
 * @typedef {{only: string?, n: number, left: number}} Growth only: as in subgraph.js; n: what would come; left: of how many that aren't there
 * @param {{total: {left: number}, groups: Record<"category"|"tier", {value: string, left: number}[]>, links: object[]}} counts
 * @returns {{strongest: Growth[], category: Growth[], tier: Growth[], visible: Growth[]}} none where nothing would come, or where all left is of one kind
 */
export function growthsOf({ total, groups, links }) {
	const kinds = (kind) => {
		const some = groups[kind].filter(({ left }) => left).map(({ value, left }) => growth(`${kind}:${value}`, left));
		return some.length === 1 && some[0].left === total.left ? [] : some.sort((a, b) => b.left - a.left);
	};
	return {
		strongest: total.left ? [growth(null, total.left)] : [],
		category: kinds("category"), tier: kinds("tier"),
		visible: links.length ? [{ only: VISIBLE, n: links.length, left: links.length }] : [],
	};
}

function growth(only, left) {
	return { only, n: Math.min(STEP, left), left };
}
