import { api } from "../api.js";
import { h } from "../dom.js";
import { count } from "../elements.js";
import { rule } from "../state.js";
import { figure, passages, scored, t } from "../texts.js";
import { cells, FORMULAS, halfway, score } from "./formula.js";
import { equation, m, number, written } from "./mathml.js";

const AMONG = 60;

/**
 * The pair to work out, with its counts and what the server scores: the link that is selected, else the strongest of the overview.
 * @param {import("../state.js").Recipe} recipe @param {string[]} measures @param {AbortSignal} signal
 * @returns {Promise<{a: string, b: string, unit: string, counts: import("./formula.js").Counts, scores: Record<string, number?>}?>}
 */
export async function pairOf(recipe, measures, signal) {
	const names = recipe.a && recipe.b ? [recipe.a, recipe.b] : await strongest(recipe, signal);
	if (!names) {
		return null;
	}
	const ask = (measure) => api.graph({ ...rule(recipe), measure, term: names, limit: 0, min: 1, minScore: null }, signal);
	const answers = await Promise.all(measures.map(ask));
	const [{ nodes, edges, method }] = answers;
	if (!edges.length) {
		return null;
	}
	const [f1, f2] = nodes.map((node) => count(node, recipe.unit));
	return {
		a: nodes[0].label, b: nodes[1].label, unit: recipe.unit, counts: { a: count(edges[0], recipe.unit), f1, f2, N: method.units },
		scores: Object.fromEntries(measures.map((measure, i) => [measure, answers[i].edges[0].score])),
	};
}

async function strongest(recipe, signal) {
	const { nodes, edges } = await api.graph({ ...rule(recipe), limit: AMONG }, signal);
	const name = (id) => nodes.find((node) => node.id === id).label;
	return edges.length ? [name(edges[0].source), name(edges[0].target)] : null;
}

/** The four numbers of the pair, each leading to its passages. @param {NonNullable<Awaited<ReturnType<typeof pairOf>>>} pair */
export function numbers({ a, b, unit, counts }, go) {
	const open = (first, second) => () => go({ screen: "map", part: null, term: [first], more: [], limit: null, node: null, a: first, b: second });
	const rows = [["a", t("method.both", { a, b }), open(a, b)], ["f1", t("method.holds", { a }), open(a, null)], ["f2", t("method.holds", { a: b }), open(b, null)],
		["N", t(`method.all.${unit}`), null]];
	return h("table.nums", { "data-testid": "method-counts" }, h("tbody", {}, ...rows.map(([symbol, text, act]) => h("tr", {},
		h("th", { scope: "row" }, letters(symbol)), h("td", {}, text),
		h("td.n", {}, act ? h("button.link", { type: "button", "data-testid": `method-${symbol}`, onclick: act }, passages(unit, counts[symbol])) : passages(unit, counts[symbol]))))));
}

/** Drawn as in the formulas; read out as plain letters. */
function letters(symbol) {
	const math = m("math", written(symbol));
	math.setAttribute("aria-hidden", "true");
	return [h("span.visually-hidden", {}, symbol), math];
}

/** From the formula with the pair's figures, step by step, to the score on the map. @param {string} measure @param {object} pair */
export function worked(measure, { counts, scores }) {
	const result = h("output.score", { "data-testid": `method-${measure}-score` }, scored(score(measure, counts), measure));
	const said = h("p.server", {}, t("method.onMap"), h("b", { "data-testid": `method-${measure}-map` }, scored(scores[measure], measure)));
	return h("div.worked", {}, ...(measure === "g2" ? fourCells(counts) : steps(measure, counts)), h("p", {}, t("method.result"), result), said);
}

function steps(measure, counts) {
	const formula = FORMULAS[measure];
	if (measure === "npmi" && counts.a === counts.N) {
		return [h("p", {}, t("method.npmi.always"))];
	}
	return [equation(m("mi", t(`measure.${measure}`)), written(formula, counts), ...(Array.isArray(formula) ? [written(halfway(formula, counts))] : []))];
}

function fourCells(counts) {
	const found = cells(counts);
	const sum = found.reduce((total, { part }) => total + part, 0);
	const head = ["cell", "observed", "expected", "part"].map((key) => h("th", { scope: "col" }, t(`method.g2.${key}`)));
	const rows = found.map(({ observed, expected, part }, i) => h("tr", {}, h("th", { scope: "row" }, t(`method.g2.cell${i}`)),
		h("td.n", {}, figure(observed)), h("td.n", {}, expected.toFixed(4)), h("td.n", {}, part.toFixed(4).replace("-", "−"))));
	const sign = counts.a * counts.N >= counts.f1 * counts.f2 ? 2 : -2;
	return [h("div.wide", {}, h("table.cells", {}, h("thead", {}, h("tr", {}, ...head)), h("tbody", {}, ...rows))),
		equation(m("mi", "G²"), m("mrow", number(sign), m("mo", "×"), number(sum)))];
}
