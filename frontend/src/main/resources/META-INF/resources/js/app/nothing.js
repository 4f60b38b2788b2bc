import { api } from "../api.js";
import { byId, h } from "../dom.js";
import { filtersOf, held, spreadOf } from "../filters/concepts.js";
import { ofSome } from "../state.js";
import { ruleOf } from "../subgraph.js";
import { cut, listed, t } from "../texts.js";

let counting = new AbortController();

/**
 * Why there is nothing to see, and the ways out: each filter that alone is to blame with what there is without it. What no speech mentions has no
 * neighbours either way.
 * @param {import("../subgraph.js").Subgraph} graph @param {import("../state.js").Recipe} recipe @param {import("../view/view.js").Ask} ask
 * @param {{limit: number, dispatch: (type: string, payload: object) => void, whole: () => void}} on whole: leaves the concepts asked for
 */
export async function drawNothing({ nodes, edges, foci }, recipe, ask, on) {
	counting.abort();
	counting = new AbortController();
	const { signal } = counting;
	const place = byId("notice");
	place.hidden = nodes.length > foci.length || edges.length > 0;
	if (place.hidden) {
		return;
	}
	const unmentioned = foci.length > 0 && !ofSome(recipe) && nodes.every(({ mentions }) => mentions === 0);
	const filters = unmentioned ? [] : filtersOf(ask);
	const term = listed(recipe.term.map((name) => cut(name)));
	const why = ask.path ? t("path.none") : unmentioned ? t("map.unmentioned", { term }) : term ? t(filters.length ? "map.alone" : "map.noNeighbour", { term }) : t("map.none");
	const way = (text, count, run) => h("button.btn.out", { type: "button", "data-testid": "way-out", onclick: run }, text, count);
	const back = term && way(t("map.all"), null, on.whole);
	place.replaceChildren(h("p", {}, why), ...(filters.length ? [h("p.note", {}, t("map.counting"))] : [back].filter(Boolean)));
	if (!filters.length) {
		return;
	}
	const without = filters.map((filter) => filter.without);
	const [all, ...each] = await Promise.all([Object.assign({}, ...without), ...without].map((patch) => found({ ...ask, ...patch }, on.limit, signal)));
	signal.throwIfAborted();
	const guilty = filters.map((filter, i) => ({ ...filter, n: each[i] })).filter(({ n }) => n > 0).sort((a, b) => b.n - a.n);
	const out = (name, patch, n) => way(t(`map.without.${name}`), h("em", {}, t(ask.path ? "map.thenWays" : "map.thenConcepts", { n })), () => on.dispatch("ask", patch));
	place.replaceChildren(h("p", {}, why), ...(guilty.length || !all ? [] : [h("p.note", {}, t("map.together"))]),
		h("div.outs", {}, ...guilty.map(({ name, without: patch, n }) => out(name, patch, n)),
			all > 0 && (filters.length > 1 || !guilty.length) && out("all", Object.assign({}, ...without), all), !all && back));
}

/** How many concepts there are, or ways between two. */
async function found(ask, limit, signal) {
	if (ask.path) {
		return (await api.path({ ...ruleOf(ask), ...ask.path }, signal)).total.paths;
	}
	return held(await api.spread(spreadOf(ask, limit), signal), ask);
}
