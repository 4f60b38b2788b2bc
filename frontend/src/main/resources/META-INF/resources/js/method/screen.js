import { byId, h } from "../dom.js";
import { keyList } from "../guide/keys-sheet.js";
import { t } from "../texts.js";
import { cardOf } from "./card.js";
import { pairOf, numbers, worked } from "./example.js";
import { FORMULAS } from "./formula.js";
import { equation, m, written } from "./mathml.js";

const MEASURES = ["npmi", "logdice", "g2", "jaccard", "count"];
const PARTS = ["unit", "numbers", ...MEASURES, "minimum", "map", "terms", "cite", "keys"];

/**
 * The screen that says how every figure comes about, worked out on a pair of the user's own corpus.
 * @param {import("../state.js").Recipe} recipe @param {object} known @param {(patch: object) => void} go @param {AbortSignal} signal
 * @param {{card: object?, line: string?}} told the method of what is on the map
 */
export async function drawMethod(recipe, known, go, signal, told) {
	const pair = await pairOf(recipe, MEASURES, signal);
	const toc = h("nav.toc", { "aria-label": t("method.toc") }, h("ol", {}, ...PARTS.map((part) => h("li", { class: MEASURES.includes(part) ? "sub" : "" },
		h("button", { type: "button", "aria-current": recipe.part === part ? "true" : null, onclick: () => go({ part }) }, t(`method.toc.${part}`))))));
	const body = h("article.prose", {}, h("h1", {}, t("method.heading")), h("p.lede", {}, t("method.lede")),
		...PARTS.map((part) => section(part, { recipe, known, go, pair, told })), h("p", {}, h("a.link", { href: "/api-docs.html" }, t("method.api"))));
	byId("method").replaceChildren(h("div.book", {}, toc, body));
	const wanted = byId(`method-${recipe.part}`);
	if (wanted) {
		wanted.focus({ preventScroll: true });
		wanted.parentElement.scrollIntoView({ block: "start" });
	} else {
		byId("method").scrollTop = 0;
	}
}

function section(part, context) {
	const content = MEASURES.includes(part) ? measure(part, context) : (CONTENT[part] ?? plain)(context, part);
	return h("section", {}, h(MEASURES.includes(part) ? "h3" : "h2", { id: `method-${part}`, tabindex: -1 }, t(`method.toc.${part}`)), ...content.filter(Boolean));
}

const CONTENT = {
	unit: ({ known: { corpus } }) => [paragraph("unit.what"),
		paragraph("unit.here", { paragraphs: corpus.paragraphs, sentences: corpus.sentences, speeches: corpus.speeches }), list("unit", 4)],
	numbers: ({ pair, recipe, go }) => [paragraph("numbers.what"),
		pair ? h("p", {}, t(recipe.a && recipe.b ? "method.pair.selected" : "method.pair.strongest", pair)) : paragraph("pair.none"), pair && numbers(pair, go),
		pair && h("p.note", {}, t("method.pair.other"))],
	map: () => [list("map", 5)],
	terms: () => [paragraph("terms.what"), list("terms", 7)],
	cite: ({ told }) => (told.card ? [paragraph("cite.what"), ...cardOf(told), paragraph("cite.note")] : [paragraph("cite.none")]),
	keys: () => [keyList()],
};

function plain(_, part) {
	return [paragraph(`${part}.what`)];
}

function paragraph(key, values) {
	return h("p", {}, t(`method.${key}`, values));
}

function list(key, n) {
	return h("ul", {}, ...Array.from({ length: n }, (_, i) => h("li", {}, t(`method.${key}.${i + 1}`))));
}

function measure(name, { pair }) {
	const formula = name === "g2" ? sum() : equation(m("mi", t(`measure.${name}`)), written(FORMULAS[name]));
	return [paragraph(`${name}.what`), formula, facts(name), pair && h("p.lab", {}, t("method.onPair", pair)), pair && worked(name, pair)];
}

function sum() {
	const fraction = m("mfrac", m("mi", "O"), m("mi", "E"));
	return equation(m("mi", "G²"), m("mrow", m("mo", "±"), m("mn", "2"), m("mo", "∑"), m("mi", "O"), m("mi", "ln"), m("mo", "("), fraction, m("mo", ")")));
}

function facts(name) {
	const rows = ["range", "use", "source"].map((key) => h("div", {}, h("dt", {}, t(`method.fact.${key}`)), h("dd", {}, t(`method.${name}.${key}`))));
	return h("dl.facts", {}, ...rows);
}
