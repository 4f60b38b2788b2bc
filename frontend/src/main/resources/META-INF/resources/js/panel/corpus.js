import { toClipboard } from "../clipboard.js";
import { h, icon } from "../dom.js";
import { count } from "../elements.js";
import { reason } from "../reader/facts.js";
import { dated, figure, language, t } from "../texts.js";

const COMMON = 8;
const LISTED = 8;
/** The map beside has colours for communities, or for what is chosen: these bars tell counts alone. */
const NEUTRAL = "--line";

/**
 * Nothing selected: the corpus in figures, its most common concepts, its speeches, the method.
 * @param {{corpus: object, common: object[], speeches: object, unit: string, line: string?, part?: object}} now
 *   part: the figures of the speeches that pass the filters, where these are not all
 * @param {(patch: object) => void} go
 * @returns {Node[]}
 */
export function corpusPanel({ corpus, common, speeches, unit, line, part }, go) {
	return [
		h("div.ph", {}, h("p.kind", {}, t("corpus.kind")), h("h1.ttl", {}, t(part ? "corpus.part" : "corpus.title")),
			corpus.fictional > 0 && h("p.lead", {}, t(part ? "totals.amongFictional" : "totals.fictional", { n: corpus.fictional })),
			figures(part ?? ofAll(corpus))),
		h("div.scroll", {},
			sectionHead(t("corpus.common"), h("span", {}, t(`counts.${unit}`))), commonList(common, unit, go),
			sectionHead(t("corpus.list"), h("span", {}, t("corpus.byDate"))), speechList(speeches, go)),
		line && methodCard(line),
	];
}

export function sectionHead(title, ...aside) {
	return h("div.sech", {}, h("h2", {}, title), h("div.r", {}, ...aside));
}

function ofAll({ speeches, reprints, paragraphs, sentences, shown, edges, from, to }) {
	const years = [from, to].filter(Boolean).map((date) => date.slice(0, 4));
	const span = [...new Set(years)].join("–");
	return { speeches, ...(reprints ? { reprints } : {}), paragraphs, sentences, terms: shown, edges, ...(span ? { years: span } : {}) };
}

function figures(items) {
	return h("dl.dl", { "data-testid": "corpus-figures" }, ...Object.entries(items).map(([key, value]) =>
		h("div", {}, h("dt", {}, t(`corpus.${key}`)), h("dd", {}, figure(value)))));
}

function commonList(nodes, unit, go) {
	const top = [...nodes].sort((a, b) => count(b, unit) - count(a, unit)).slice(0, COMMON);
	return h("ul.list", {}, ...top.map((node) => h("li", {}, h("button.row", {
		type: "button", "data-testid": "common-term", onclick: () => go({ term: [node.label], more: [], node: null, a: null, b: null, limit: null }),
	}, h("span.n", {}, node.label), bar(count(node, unit) / count(top[0], unit), NEUTRAL), h("em", {}, figure(count(node, unit))), gloss(node)))));
}

/** What a concept means, for those who read English: a second line under its row. @param {{gloss: string?}} node */
export function gloss(node) {
	return language() === "en" && node.gloss && h("span.gloss", {}, node.gloss);
}

/** @param {number} part 0 to 1 @param {string} colour a token */
export function bar(part, colour) {
	const fill = h("i");
	fill.style.width = `${Math.max(2, 100 * part)}%`;
	fill.style.backgroundColor = `var(${colour})`;
	return h("span.barw", { "aria-hidden": "true" }, fill);
}

function speechList(speeches, go) {
	const rows = speeches.items.slice(0, LISTED).map((speech) => h("li", {}, speechRow(speech, go)));
	const all = speeches.total > LISTED
		&& h("li", {}, h("button.link", { type: "button", onclick: () => go({ screen: "speeches" }) }, t("corpus.allSpeeches", { n: speeches.total })));
	return h("ul.list.sp", {}, ...rows, all);
}

/** @param {object} speech @param {(patch: object) => void} go */
export function speechRow(speech, go) {
	return h("button.row", { type: "button", "data-testid": "speech", onclick: () => go({ speech: speech.id, at: null }) },
		h("span.t", {}, speech.title, fictionalBadge(speech)), date(speech));
}

/** @param {object} speech */
export function date(speech) {
	const short = speech.date && speech.date.length < 10 ? t("date.inferred") : null;
	const why = (speech.date && reason(speech, "date")) ?? short;
	return h("span.d", {}, h(why ? "span.guess" : "span", { title: why }, dated(speech)));
}

/** @param {object} speech */
export function fictionalBadge({ fictional }) {
	return fictional && h("span.badge", { title: t("fictional.title") }, t("fictional"));
}

function methodCard(line) {
	return h("div.card", {}, h("div.h", {}, h("h2", {}, t("method.title")),
		h("button.btn.sm", { type: "button", onclick: () => toClipboard(line, t("method.copied")) }, icon("copy"), t("method.copy"))), h("code", { "data-testid": "method" }, line));
}
