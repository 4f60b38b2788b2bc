/** What can be done with what is on the map. Pure. */
import { nameOf, same } from "../view/view.js";

/** As many speeches as a map has room for beside its concepts. */
const SPEECHES = 12;

/**
 * @typedef {{id: string, type?: string, payload?: object, growing?: string}} Offer id: of its text; type, payload: the action; growing: instead of one, the
 *   id whose growths are to choose from
 * @param {import("../view/view.js").State} state
 * @param {string?} node the one that is meant; with it, all that are selected, if it is one of them; null: the ground
 * @returns {Offer[][]} groups
 */
export function offers({ view, found }, node) {
	return (node ? ofNodes(view, meant(view, node)) : ofGround(view, found)).map((group) => group.filter(Boolean)).filter((group) => group.length);
}

/** @param {import("../view/view.js").View} view @param {string} node @returns {string[]} ids */
export function meant({ chosen }, node) {
	return chosen.nodes.includes(node) ? chosen.nodes : [node];
}

function ofNodes(view, ids) {
	const names = ids.map(nameOf).filter(Boolean);
	const one = names.length === 1 && ids.length === 1 ? names[0] : null;
	return [
		[names.length === 2 && ids.length === 2 && { id: "path", type: "path", payload: { a: names[0], b: names[1] } },
			names.length && !same(names, view.ask.term) && { id: one ? "focus" : "focusThese", type: "focus", payload: { terms: names } },
			names.some((name) => !view.ask.term.includes(name)) && view.ask.term.length && { id: "add", type: "addTerms", payload: { terms: names } }],
		[one && { id: "grow", type: "expand", payload: { of: one } }, one && { id: "growths", growing: ids[0] }, one && { id: "collapse", type: "collapse", payload: { of: one } }],
		[{ id: "neighbours", type: "selectNeighbours", payload: { ids } },
			ids.every((id) => view.pinned.includes(id)) ? { id: "unpin", type: "unpin", payload: { ids } } : { id: "pin", type: "pin", payload: { ids } }],
		[{ id: "hide", type: "hide", payload: { ids } }, { id: "isolate", type: "isolate", payload: { ids } }],
	];
}

function ofGround(view, found) {
	const some = view.chosen.nodes.length > 0;
	return [
		[view.hidden.length && { id: "showAll", type: "showAll" }, found.edges.length && { id: "removeIsolated", type: "removeIsolated" }],
		[some && { id: "invert", type: "invert" }, some && { id: "none", type: "select", payload: { nodes: [] } }],
		[{ id: view.ask.speeches ? "noSpeeches" : "speeches", type: "speeches", payload: { n: view.ask.speeches ? 0 : SPEECHES } }],
		[view.pinned.length && { id: "unpinAll", type: "unpin", payload: { ids: view.pinned } }],
	];
}
