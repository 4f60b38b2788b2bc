import { api } from "../api.js";
import { h } from "../dom.js";
import { count } from "../elements.js";
import { help } from "../method/help.js";
import { evidenceList } from "./evidence.js";
import { closer, TITLE } from "./concept.js";
import { gloss } from "./corpus.js";
import { rule } from "../state.js";
import { cut, figure, scored, t } from "../texts.js";

const MEASURES = ["npmi", "logdice", "g2"];

/**
 * One link: how many passages mention both, how that compares with chance, and the passages; without b, where a is mentioned.
 * @param {import("../state.js").Recipe} recipe @param {(patch: object) => void} go @param {AbortSignal} signal
 * @returns {Promise<Node[]>}
 */
export async function linkPanel(recipe, go, signal) {
	const { a, b } = recipe;
	const [link, evidence] = await Promise.all([b ? measured(recipe, signal) : null, evidenceList(recipe, go, signal)]);
	const name = (term) => h("button.link.name", { type: "button", onclick: () => go({ node: term, a: null, b: null }), title: term }, cut(term, TITLE / 2));
	const title = b ? [name(a), h("i.lnk", { "aria-hidden": "true" }), name(b)] : [name(a)];
	return [
		h("div.ph", {}, closer(t(b ? "link.kind" : "concept.kind"), go), h("h1.ttl", {}, ...title),
			...(b ? [glosses(link.ends), ...summary(link.scores, recipe, evidence.total, go)] : [h("p.lead", {}, t("evidence.mention", { term: cut(a) }))])),
		...evidence.parts,
	];
}

/** The edge with its score by each measure, and its ends; the same counts, so any of the answers has them. */
async function measured(recipe, signal) {
	const ask = (measure) => api.graph({ ...rule(recipe), measure, term: [recipe.a, recipe.b], limit: 0, min: 1, minScore: null }, signal);
	const answers = await Promise.all(MEASURES.map(ask));
	const scores = answers.map((graph, i) => ({ measure: MEASURES[i], edge: graph.edges[0] })).filter(({ edge }) => edge);
	return { scores, ends: answers[0].nodes };
}

function glosses(ends) {
	const found = ends.map(gloss).filter(Boolean);
	return found.length > 0 && h("p.lead.glosses", {}, ...found);
}

function summary(scores, { unit }, total, go) {
	const edge = scores[0]?.edge;
	if (!edge || !total) {
		return [h("p.lead", {}, t(`link.none.${unit}`))];
	}
	const other = unit === "paragraph" ? "sentence" : "paragraph";
	const expected = edge.expected ?? null;
	const figures = [...scores.map(({ measure, edge: { score } }) => [[t(`measure.${measure}`), help(measure, go)], scored(score, measure)]),
		[t(other === "sentence" ? "link.sameSentence" : "link.sameParagraph"), figure(count(edge, other))]];
	return [
		h("p.lead", { "data-testid": "link-lead" }, h("b.acc", { "data-testid": "link-weight" }, figure(count(edge, unit))),
			t(`link.lead.${unit}`, { n: count(edge, unit), speeches: edge.speeches }),
			expected !== null && (expected < 0.05 ? t(`link.few.${unit}`) : t(`link.expected.${unit}`, { n: expected.toFixed(1) }))),
		h("dl.figs", {}, ...figures.map(([label, value]) => h("div", {}, h("dt", {}, ...[label].flat()), h("dd", {}, value)))),
	];
}
