import { EMPTY, endsOf, frozen, linkId, nameOf, termId } from "./view.js";

/**
 * A view in today's names: a concept that was merged bears the name of the other, one that is gone is left out. Pure.
 * @param {import("./view.js").View} view @param {Record<string, string>} renamed from the name in the view to today's @param {string[]} missing
 * @returns {import("./view.js").View} the same where nothing is another
 */
export function renamed(view, renamed, missing) {
	if (!Object.keys(renamed).length && !missing.length) {
		return view;
	}
	const name = (one) => (missing.includes(one) ? null : Object.hasOwn(renamed, one) ? renamed[one] : one);
	const names = (list) => [...new Set(list.map(name).filter(Boolean))];
	const id = (one) => (nameOf(one) === null ? one : name(nameOf(one)) && termId(name(nameOf(one))));
	const ids = (list) => [...new Set(list.map(id).filter(Boolean))];
	const link = (one) => {
		const [a, b] = endsOf(one).map(id);
		return a && b && a !== b ? (nameOf(a) !== null && nameOf(b) !== null ? linkId(nameOf(a), nameOf(b)) : `${a}|${b}`) : null;
	};
	const { ask, made, chosen } = view;
	const path = ask.path && { a: name(ask.path.a), b: name(ask.path.b) };
	return frozen({
		...view, ask: { ...ask, term: names(ask.term), path: path?.a && path.b ? path : null },
		made: made && { names: names(made.names), links: made.links && [...new Set(made.links.map(link).filter(Boolean))] },
		grown: view.grown.filter(({ of }) => name(of)).map((growth) => ({ ...growth, of: name(growth.of), names: growth.names && names(growth.names),
			links: growth.links && growth.links.map(link).filter(Boolean) })),
		hidden: ids(view.hidden), pinned: ids(view.pinned),
		at: Object.fromEntries(Object.entries(view.at).map(([one, place]) => [id(one), place]).filter(([one]) => one)),
		chosen: { ...EMPTY.chosen, ...chosen, nodes: ids(chosen.nodes), edge: chosen.edge && link(chosen.edge) },
	});
}
