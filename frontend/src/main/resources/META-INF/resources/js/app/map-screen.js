import { api } from "../api.js";
import { asCypher } from "../as-cypher.js";
import { byId, h, icon, toast } from "../dom.js";
import { spread } from "../filters/facets.js";
import { drawFilters } from "../filters/filters.js";
import { within } from "../filters/years.js";
import { kept, namesOf } from "../kept.js";
import { map } from "../map/map.js";
import { ALL_SPEECHES, ofSome, rule, speechesOf } from "../state.js";
import { listed, t } from "../texts.js";
import { drawTotals } from "../totals.js";
import { limitOf } from "../view/limits.js";
import { known } from "./known.js";
import { showPanel } from "./panels.js";
import { go, recipe } from "./router.js";

export const theMap = map({
	host: byId("graph"), rings: byId("rings"), small: byId("minimap"), floats: byId("map"), legend: byId("legend"), list: byId("map-list"),
	zoomIn: byId("zoom-in"), zoomOut: byId("zoom-out"), fit: byId("zoom-fit"),
	chip: byId("chip"), chipTerm: byId("chip-term"), chipShown: byId("chip-shown"), chipTotal: byId("chip-total"), grow: byId("grow"), growText: byId("grow-text"),
}, { go });
/** The corpus that the map was last drawn of. */
let mapped = 0;
let asking = new AbortController();
/** What the filters offer, of what that is known, and the speeches for which it was asked. */
let narrowing = { of: null };

/** The map with its filters, its line and the panel. @param {boolean} afresh also where the view is the same */
export async function showMap(afresh) {
	if (recipe().list && !kept(recipe().list)) {
		toast(t("map.lost"), "warn");
		go({ list: null }, { replace: true });
		return;
	}
	drawCrumb();
	filters(null);
	const whole = !recipe().node && !recipe().a && !recipe().term.length;
	await Promise.all([drawMap(afresh), whole && ofSome(recipe()) ? null : showPanel(methodLine), narrow()]);
	if (whole) {
		await showPanel(methodLine);
	}
}

async function drawMap(afresh) {
	const stale = theMap.graph() && mapped !== known().corpus.revision;
	mapped = known().corpus.revision;
	const graph = await theMap.show(recipe(), afresh || stale);
	graph.nodes.forEach((node) => known().categories.set(node.label, node.category));
	drawTotals(byId("totals"), graph, recipe(), known().corpus, limitOf(recipe()));
	byId("totals").append(h("span.fill"), asCypher(openAsCypher, "graph", { limit: limitOf(recipe()) }));
	drawNotice(graph);
	filters(graph.total.nodes);
}

/** The statement of the map; where concepts were added by hand, that of exactly what is drawn. */
async function openAsCypher(patch) {
	const { grown, nodes, edges } = theMap.graph();
	if (!grown.length) {
		go(patch);
		return;
	}
	const { addressOf } = await import("../query/asked.js");
	const { cypher } = await api.graphOf({ ...rule(recipe()), term: nodes.map(({ label }) => label), edge: edges.map(({ id }) => id), limit: 0 });
	go({ ...patch, ...addressOf(cypher.text, JSON.stringify(cypher.parameters), null) });
}

/** The filters offer what the speeches under the others have. */
async function narrow() {
	const to = ofSome(recipe()) ? JSON.stringify(speechesOf(recipe())) : "";
	const all = known();
	if (to === offered().to) {
		return;
	}
	asking.abort();
	asking = new AbortController();
	const { signal } = asking;
	const { years, facets } = to ? await spread(recipe(), signal) : { years: all.corpus.years, facets: all.facets };
	signal.throwIfAborted();
	narrowing = { of: all, to, years: within(all.years, years), facets };
	filters(null);
}

/** What was asked for speaks of the corpus of then: once more is known, the filters begin with all of it. */
function offered() {
	const all = known();
	if (narrowing.of !== all) {
		narrowing = { of: all, to: "", years: all.years, facets: all.facets };
	}
	return narrowing;
}

function filters(total) {
	const { years, facets } = offered();
	drawFilters(byId("filters"), { recipe: recipe(), limit: limitOf(recipe()), total: total ?? theMap.graph()?.total.nodes ?? null, years, facets }, (patch) => go(patch));
}

/** The method of what is drawn, and what was added to it by hand. */
export function methodLine() {
	const graph = theMap.graph();
	return graph?.method && [graph.method.line, ...graph.grown.map((growth) => t("method.grown", growth))].join(" ");
}

/** What the map is of, in a word. */
export function title() {
	return recipe().term.length ? listed(recipe().term) : t("map.all");
}

function drawCrumb() {
	const place = byId("crumb");
	const given = namesOf(recipe()).length;
	place.hidden = !recipe().term.length && !given;
	place.replaceChildren(
		h("button.link", { type: "button", "data-testid": "all", onclick: () => go({ term: [], more: [], node: null, a: null, b: null, limit: null }) },
			t("map.all")), icon("right"), h("b", { "aria-current": "page" }, given ? t("map.given", { n: given }) : title()));
}

function drawNotice({ nodes, foci }) {
	const alone = foci.length ? nodes.length <= foci.length : !nodes.length;
	const place = byId("notice");
	place.hidden = !alone;
	place.replaceChildren(h("p", {}, recipe().term.length ? t("map.alone", { term: listed(recipe().term) }) : t("map.none")),
		h("button.btn.out", { type: "button", onclick: () => go({ min: 1, minScore: null, ...ALL_SPEECHES }) }, t("map.loosen")));
}
