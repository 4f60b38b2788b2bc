import { canonical, nameOf, same } from "./view.js";

/**
 * What a step did, in a word: the text's key and its values. Pure.
 * @param {import("./view.js").View} before @param {import("./view.js").View} after
 * @returns {[string, object]} for t()
 */
export function said(before, after) {
	const [key, values] = KINDS.map((kind) => kind(before, after)).find(Boolean) ?? [canonical(before) === canonical(after) ? "update" : "open", {}];
	return [`step.${key}`, values];
}

const more = (some, others) => some.filter((each) => !others.includes(each));
const count = (key, list) => list.length && [key, { n: list.length }];

/** The first that fits tells what was meant: a focus also clears the selection, hiding also fixes the concepts. */
const KINDS = [
	(a, b) => !same(a.ask.path, b.ask.path) && (b.ask.path ? ["path", b.ask.path] : ["whole", {}]),
	(a, b) => !same(a.ask.term, b.ask.term) && (b.ask.term.length ? ["focus", { names: b.ask.term }] : ["whole", {}]),
	(a, b) => b.grown.length > a.grown.length && expanded(b.grown.at(-1)),
	(a, b) => b.grown.length < a.grown.length && ["collapse", { name: more(a.grown.map(({ of }) => of), b.grown.map(({ of }) => of))[0] ?? a.grown.at(-1).of }],
	(a, b) => a.ask.speeches !== b.ask.speeches && ["speeches", { n: b.ask.speeches }],
	(a, b) => !same(a.ask, b.ask) && ["ask", {}],
	(a, b) => count("hide", more(b.hidden, a.hidden)),
	(a, b) => count("show", more(a.hidden, b.hidden)),
	(a, b) => !same(a.made?.names, b.made?.names) && count("make", b.made?.names ?? []),
	(a, b) => count("pin", more(b.pinned, a.pinned)),
	(a, b) => count("unpin", more(a.pinned, b.pinned)),
	(a, b) => (a.layout.kind !== b.layout.kind || a.layout.seed !== b.layout.seed) && ["arrange", {}],
	(a, b) => count("move", Object.keys({ ...a.at, ...b.at }).filter((id) => !same(a.at[id], b.at[id]))),
	(a, b) => !same(a.look, b.look) && ["appearance", {}],
	(a, b) => !same(a.chosen, b.chosen) && chosen(b.chosen),
];

function expanded({ of, names, links }) {
	return links ? ["links", { name: of, n: links.length }] : ["expand", { name: of, n: names?.length ?? 0 }];
}

function chosen({ nodes, edge }) {
	if (edge) {
		return ["link", {}];
	}
	return nodes.length === 1 && nameOf(nodes[0]) ? ["select", { name: nameOf(nodes[0]) }] : nodes.length ? ["several", { n: nodes.length }] : ["none", {}];
}
