import { STEP } from "../subgraph.js";

const phone = matchMedia("(max-width: 760px)");

const small = matchMedia("(max-width: 1360px), (max-height: 780px)");

/** @param {import("../state.js").Recipe} recipe @returns {number} how many nodes to ask for: as many as can be read on this screen */
export function limitOf(recipe) {
	if (recipe.limit !== null) {
		return recipe.limit;
	}
	if (recipe.term.length) {
		return phone.matches ? 8 : STEP;
	}
	return phone.matches ? 24 : small.matches ? 48 : 60;
}
