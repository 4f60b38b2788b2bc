import { api } from "../api.js";
import { OF_ALL } from "../appearance.js";
import { appearancePanel } from "../appearance-panel.js";
import { asCypher, openStatement } from "../as-cypher.js";
import { byId, h, icon, toast } from "../dom.js";
import { drawer } from "../drawer/drawer.js";
import { drawFilters } from "../filters/filters.js";
import { ahead } from "../map/answer.js";
import { map } from "../map/map.js";
import { translated } from "../picture.js";
import { load, questionFor, ruleOf } from "../subgraph.js";
import { isOverview, narrowed, widened } from "../state.js";
import { listed, t } from "../texts.js";
import { drawTotals } from "../totals.js";
import { said, unawaited } from "../trouble.js";
import { limitOf } from "../view/limits.js";
import { namesOf, visible } from "../view/view.js";
import { known, learn, tellCommon } from "./known.js";
import { offered, ofConcepts, ofSpeeches } from "./narrowing.js";
import { drawNothing } from "./nothing.js";
import { showPanel } from "./panels.js";
import { dispatch, go, page, recipe } from "./router.js";

export const theMap = map({
	host: byId("graph"), rings: byId("rings"), small: byId("minimap"), floats: byId("map"), legend: byId("legend"), list: byId("map-list"), said: byId("map-said"), panel: byId("panel"),
	zoomIn: byId("zoom-in"), zoomOut: byId("zoom-out"), fit: byId("zoom-fit"),
	chip: byId("chip"), chipTerm: byId("chip-term"), chipShown: byId("chip-shown"), chipTotal: byId("chip-total"), grow: byId("grow"), growText: byId("grow-text"),
}, { go, dispatch });
const theDrawer = drawer({ tabs: byId("drawer-tabs"), place: byId("drawer") }, { go, dispatch });
const looks = appearancePanel(byId("appearance"), dispatch);
const WHOLE = { term: [], more: [], node: null, a: null, b: null, limit: null };
/** The corpus that the map was last drawn of. */
let mapped = 0;
const visited = Promise.withResolvers();
let wasVisited = false;

/** What the map answers: of another screen nothing is asked for before the map is on it. */
export const ways = {
	answer: async (view, found, signal) => {
		const early = found || known() || view.screen !== "map" || view.reading ? null : ahead(view, signal);
		early?.whole.catch(() => null);
		await visited.promise;
		return theMap.answer(view, found, signal, early && await current(early));
	},
	growth: theMap.growth,
	without: theMap.without,
};
/** How long until it is asked again what is being computed. */
const SOON = 3000;
let due = 0;

/** While Tifa was getting ready, the corpus may have become another. */
async function current(early) {
	const whole = await early.whole.catch(() => null);
	return whole?.method?.revision === known().corpus.revision ? early : null;
}

/** The map with its filters, its line and the panel; that of a concept or link doesn't compete with the map for its answer. @param {AbortSignal} signal */
export async function showMap(signal) {
	visited.resolve();
	wasVisited = true;
	drawCrumb();
	filters(null);
	const { node, a, term, nodes, path } = recipe();
	const whole = !node && !a && term.length !== 1;
	const waits = whole || nodes.length > 0 || path.length > 0 || term.length > 1;
	const drawn = drawMap();
	const panel = waits ? null : page.settled().catch(() => null).then(() => signal.throwIfAborted() ?? showPanel(methodLine, theMap.growths));
	await Promise.all([drawn, panel, narrow(ofSpeeches(recipe()))]);
	if (waits) {
		await showPanel(methodLine, theMap.growths);
	}
	await narrow(ofConcepts(page.state().view.ask, limitOf(recipe())));
}

/** The filters are drawn with what was counted. @param {Promise<boolean>} counting whether that is something else */
async function narrow(counting) {
	if (await counting) {
		filters(null);
	}
}

async function drawMap() {
	if (mapped !== known().corpus.revision) {
		renew();
	}
	await page.settled();
	const state = page.state();
	if (!state.picture) {
		return;
	}
	if (state.found.method?.revision > known().corpus.revision) {
		await changedElsewhere();
	}
	drawCrumb();
	theMap.draw(state);
	looks.draw(state);
	followFigures(state);
	const graph = theMap.graph();
	graph.nodes.forEach((node) => known().categories.set(node.label, node.category));
	if (isOverview(recipe()) && !known().common && graph.method?.revision === known().corpus.revision) {
		tellCommon(graph.nodes);
	}
	drawTotals(byId("totals"), graph, recipe(), known().corpus, limitOf(recipe()));
	byId("totals").append(...filtered(), ...older(graph));
	unawaited(drawNothing(graph, recipe(), state.view.ask, { limit: limitOf(recipe()), dispatch, whole: () => go(WHOLE) }));
	filters(graph.total.nodes);
	byId("as-cypher").replaceChildren(asCypher(openAsCypher, "graph"));
	await theDrawer.draw({ state, recipe: recipe(), graph: { ...graph, ...visible(state) }, line: methodLine });
}

/** Filters stay in force from one concept to the next; where they don't fit, one is out of them. */
function filtered() {
	return recipe().term.length && narrowed(recipe()) ? [h("button.link", { type: "button", "data-testid": "unfilter", onclick: () => go(widened(recipe())) }, t("totals.unfilter"))] : [];
}

/** Who went back to a map of before sees that of then, and may have it of today. */
function older({ method }) {
	const { revision } = known().corpus;
	return method && method.revision < revision ? [h("span", { "data-testid": "older" }, t("views.oldMap", { then: method.revision, now: revision }), " ",
		h("button.link", { type: "button", onclick: () => dispatch("update") }, t("views.update")))] : [];
}

/** Communities and centralities come some seconds after the speeches: what is drawn gets them then, also where it has those of before. */
function followFigures({ view, found }) {
	clearTimeout(due);
	if (!found.communities?.current) {
		due = setTimeout(() => unawaited(figures(view, found)), SOON);
	}
}

async function figures(view, found) {
	const { ask } = view;
	const communities = await api.analysis(ask);
	if (communities.revision === found.communities?.revision && !communities.current) {
		followFigures({ view, found });
		return;
	}
	const { nodes, analysis } = found.nodes.length ? await api.graphOf({ ...ruleOf(ask), term: namesOf(found.nodes), limit: 0 }) : found;
	const known = new Map(nodes.map((node) => [node.id, node]));
	const fresh = (node) => ({ ...node, ...Object.fromEntries(OF_ALL.map((figure) => [figure, known.get(node.id)?.[figure] ?? null])) });
	const now = { ...found, communities, analysis, nodes: found.nodes.map(fresh) };
	page.retell((state) => (state.found !== found ? state
		: { ...state, found: now, picture: { ...state.picture, communities, nodes: state.picture.nodes.map((node) => ({ ...node, of: fresh(node.of) })) } }));
	if (page.state().found === now) {
		theMap.draw(page.state());
		looks.draw(page.state());
		followFigures(page.state());
	}
}

/** The first map didn't come. @param {Error} error why, which stands there until another try */
export function mapTrouble(error) {
	const place = byId("notice");
	place.hidden = false;
	place.replaceChildren(h("p", {}, said(error)), h("button.btn.out", { type: "button", "data-testid": "notice-act", onclick: () => {
		place.hidden = true;
		dispatch("update");
	} }, t("error.again")));
}

/** Another tab, a script or a colleague has changed the corpus: what is said of it is said afresh, the map stays until one wants it brought up to date. */
export async function changedElsewhere() {
	await learn();
	mapped = known().corpus.revision;
	toast(t("views.changedElsewhere"), "info");
}

/** The corpus is another one than that of which the map was drawn last: it is brought up to date, unless one went back to it. */
function renew() {
	const stale = page.state().found && mapped;
	mapped = known().corpus.revision;
	if (stale) {
		dispatch("update");
	}
}

/** The statement of the map; where it was edited by hand, that of exactly what is drawn. */
async function openAsCypher(patch) {
	const { grown, ways: path } = theMap.graph();
	const { made, hidden } = page.state().view;
	if (!grown.length && !hidden.length && !made?.links) {
		go(path ? { ...patch, as: "path" } : patch);
		return;
	}
	const { cypher } = await api.graphOf(questionFor(page.state()));
	await openStatement(go, patch, cypher);
}

function filters(total) {
	const graph = theMap.graph();
	drawFilters(byId("filters"), { ...offered(), recipe: recipe(), limit: limitOf(recipe()), total: total ?? graph?.total.nodes ?? null,
		communities: graph?.communities?.communities }, (patch) => go(patch));
}

/** What is drawn stays, now and after any step back; its words, and its method, come in the language now in force. */
export async function translate() {
	// A map that nobody has looked at waits to be asked for.
	if (!wasVisited) {
		return;
	}
	const told = new Map();
	const words = (picture) => told.get(picture) ?? told.set(picture, translated(picture)).get(picture);
	await page.settled().catch(() => null);
	page.retell((state) => ({ ...state, picture: words(state.picture) }));
	const { view, found, picture } = page.state() ?? {};
	if (picture && theMap.graph()) {
		theMap.say(picture);
		const { method } = await load(view, limitOf(recipe()));
		page.retell((state) => (state.found === found ? { ...state, found: { ...found, method } } : state));
	}
}

/** The method card of what is drawn: where that was edited by hand, of exactly the concepts and links that are left. @returns {Promise<object?>} null where there is none */
export async function methodCard() {
	const { view, found: there } = page.state();
	if (!there && view.grown.length && !view.made) {
		return null;
	}
	const found = there ?? await load(view, limitOf(recipe()));
	return view.grown.length || view.hidden.length ? api.card(questionFor({ view, found })) : found.method;
}

/** The same in one line, and how what colours and sizes tell was computed. @returns {Promise<string?>} */
export async function methodLine() {
	const card = await methodCard();
	return card && [card.line, ...computed()].join(" ");
}

/** How what colours and sizes tell was computed. */
function computed() {
	const { computed: how } = theMap.shown();
	return how ? [t(how.figures.includes("community") ? "method.communities" : "method.figures",
		{ ...how, figures: listed(how.figures.map((each) => t(`look.${each}`))), modularity: how.modularity.toFixed(3), revision: String(how.revision), seed: String(how.seed) })] : [];
}

/** What the map is of, in a word. */
export function title() {
	return recipe().term.length ? listed(recipe().term) : t("map.all");
}

function drawCrumb() {
	const place = byId("crumb");
	const given = recipe().names.length && !recipe().term.length ? recipe().names.length : 0;
	place.hidden = !recipe().term.length && !given;
	place.replaceChildren(
		h("button.link", { type: "button", "data-testid": "all", onclick: () => go(WHOLE) },
			t("map.all")), icon("right"), h("b", { "aria-current": "page", title: given ? null : title() }, given ? t("map.given", { n: given }) : title()));
}
