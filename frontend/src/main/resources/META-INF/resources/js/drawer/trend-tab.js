import { api } from "../api.js";
import { asCypher, openStatement } from "../as-cypher.js";
import { h, icon, redrawn } from "../dom.js";
import { fileName } from "../export/file.js";
import { segments } from "../filters/controls.js";
import { saveCsv } from "../query/take.js";
import { ofSome, speechesOf } from "../state.js";
import { cut, listed, t } from "../texts.js";
import { unawaited } from "../trouble.js";
import { chart, figuresOf } from "./chart.js";
import { trendOf } from "./rows.js";

/** As many lines as there are colours. */
const MOST = 7;
const CHART = { least: 320, height: 228 };

/**
 * The use of concepts through time.
 * @param {HTMLElement} place @param {(patch: object) => void} go
 */
export function trendTab(place, go) {
	const wanted = { by: "year", figures: "counts" };
	/** What was asked for last, and what is drawn. */
	let asked = null;
	let given = null;

	/** @param {{state: import("../view/view.js").State, recipe: object, graph: object}} now @param {AbortSignal} signal */
	async function draw(now, signal) {
		const mine = { now, signal };
		asked = mine;
		const all = trendOf(now.state.view, now.graph);
		if (!all.length) {
			given = null;
			place.replaceChildren(h("p.none", {}, t("trend.none")));
			return;
		}
		const trend = await api.trend({ ...speechesOf(now.recipe), unit: now.recipe.unit, by: wanted.by, term: all.slice(0, MOST) }, signal);
		signal.throwIfAborted();
		if (asked === mine) {
			given = { now, trend, left: all.slice(MOST).length };
			show();
		}
	}

	/** Whatever came for the drawer meanwhile ends this as well. */
	function by(span) {
		wanted.by = span;
		unawaited(draw(asked.now, asked.signal));
	}

	function below(figures) {
		wanted.figures = figures;
		show();
	}

	function show() {
		const { now: { recipe }, trend, left } = given;
		const { unit } = recipe;
		const terms = trend.series.map(({ term }) => term);
		const open = (bucket) => go({ from: bucket, to: bucket, ...(terms.length === 1 ? { a: terms[0], b: null, node: null } : {}) });
		const width = Math.max(CHART.least, place.clientWidth - 32);
		const svg = trend.buckets.length ? chart(trend, wanted.figures, unit, width, CHART.height, open) : h("p.none", {}, t("trend.noDates"));
		redrawn(place, () => place.replaceChildren(
			h("div.toolbar", {}, h("b", { "data-testid": "trend-terms", title: listed(terms) }, listed(terms.map((term) => cut(term)))),
				segments(t("trend.by"), "trend-by", [["year", t("trend.year")], ["month", t("trend.month")]], wanted.by, by),
				segments(t("trend.below"), "trend-figures", ["counts", "mentions", "speeches"].map((each) => [each, t(`trend.${each}`, { unit: t(`unit.${unit}`) })]),
					wanted.figures, below),
				asCypher((patch) => unawaited(openStatement(go, patch, trend.cypher)), "trend"),
				h("button.btn.sm", { type: "button", onclick: () => take(recipe, trend) }, icon("download"), t("drawer.csv"))),
			svg, h("p.hint", {}, notes(recipe, trend, left, wanted.by)), figuresOf(trend, wanted.figures, unit, open)));
	}

	return { draw, resized: () => given && show() };
}

function notes(recipe, { series, undated, coarse }, left, by) {
	return [t(`trend.hint.${by}`), left && t("trend.most", { most: MOST, n: left }), ...series.filter(({ first }) => first).map(({ term, first, last }) => t("trend.first", { term: cut(term), first, last })),
		undated.speeches && t("trend.undated", { n: undated.speeches }), coarse.speeches && t("trend.coarse", { n: coarse.speeches }),
		ofSome(recipe) && t("trend.part")].filter(Boolean).join(" ");
}

function take({ unit }, { buckets, units, speeches, series, cypher }) {
	const columns = ["bucket", "speeches", `${unit}s`, ...series.flatMap(({ term }) => [term, `${term} /1000`, `${term} mentions`, `${term} speeches`]), "method"];
	const rows = buckets.map((bucket, i) => [bucket, speeches[i], units[i],
		...series.flatMap((each) => [each.counts[i], each.perThousand[i], each.mentions[i], each.speeches[i]]), i ? null : `${cypher.text} ${JSON.stringify(cypher.parameters)}`]);
	saveCsv({ columns, rows }, fileName(series.map(({ term }) => term), "", new Date(), "csv"));
}
