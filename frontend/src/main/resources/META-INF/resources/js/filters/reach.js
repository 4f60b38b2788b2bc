import { t } from "../texts.js";
import { segments } from "./controls.js";

/**
 * How far a map goes from what was asked for: one step or two; with several concepts, the neighbours of any or only those of all.
 * @param {import("../state.js").Recipe} recipe @param {(patch: object) => void} set
 * @returns {Node[]} none where that decides nothing
 */
export function reachFields(recipe, set) {
	if (!recipe.term.length || recipe.names.length || recipe.path.length) {
		return [];
	}
	const among = (key, name, values, choose) => segments(t(`filters.${key}`), name, values.map((value) => [String(value), t(`filters.${key}.${value}`)]), String(recipe[name]), choose);
	return [among("depth", "depth", [1, 2], (depth) => set({ depth: Number(depth) })),
		...(recipe.term.length > 1 ? [among("join", "join", ["any", "all"], (join) => set({ join }))] : [])];
}
