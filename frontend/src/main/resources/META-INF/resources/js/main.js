import { api, Problem, weather } from "./api.js";
import { byId, h, icon, toast } from "./dom.js";
import { drawEmpty } from "./empty.js";
import { exportMenu } from "./export/menu.js";
import { spread } from "./filters/facets.js";
import { drawFilters } from "./filters/filters.js";
import { speaking } from "./language.js";
import { kept, namesOf } from "./kept.js";
import { limitOf, map } from "./map/map.js";
import { asCypher } from "./as-cypher.js";
import { drawCorpus, leaveCorpus } from "./corpus/screen.js";
import { adopt } from "./palette.js";
import { conceptPanel } from "./panel/concept.js";
import { corpusPanel } from "./panel/corpus.js";
import { drawMethod } from "./method/screen.js";
import { linkPanel } from "./panel/link.js";
import { drawReader } from "./reader.js";
import { search } from "./search.js";
import { selection } from "./selection.js";
import { ALL_SPEECHES, format, ofSome, parse, rule, SCREENS, speechesOf, USUAL } from "./state.js";
import { figure, listed, t } from "./texts.js";
import { drawTotals } from "./totals.js";
import { progressText, upload } from "./upload.js";
import { drawWaiting } from "./waiting.js";
import { byYear, within } from "./filters/years.js";

const COMMON = 60;
const LISTED = 8;
const PAUSE = 1500;
let recipe = parse(location.hash);
let known = null;
let panelling = new AbortController();
let asking = new AbortController();
let filling = 0;
let rendering = 0;
let watching = 0;
let starting = false;
/** The corpus that the map was last drawn of. */
let mapped = 0;
/** What the filters offer, and the speeches for which that was asked. */
let narrowing = null;

document.querySelectorAll("[data-icon]").forEach((element) => element.prepend(icon(element.dataset.icon)));
speaking(() => theMap.translate().then(() => render()).catch(explain));

const theMap = map({ go });
const uploads = upload(refresh);
const selected = selection(() => go({ screen: "vocabulary", tab: "proposed", speech: null, at: null }));
exportMenu({ shown: () => theMap.shown(), line: methodLine, title, totals: () => byId("totals").title });
search(byId("search"), (name) => {
	document.body.classList.remove("searching");
	go({ ...USUAL, ...rule(recipe), term: [name] });
});
byId("search").addEventListener("tifa:open", () => document.body.classList.add("searching"));

/** Goes to another view: the address first, the page after it. */
function go(patch, { replace = false } = {}) {
	const next = { ...recipe, ...(patch.term ? { names: [], list: null } : {}), ...patch };
	const fragment = format(next);
	if (fragment === format(recipe)) {
		return;
	}
	recipe = next;
	history[replace ? "replaceState" : "pushState"](null, "", fragment ? `#${fragment}` : location.pathname);
	render();
}

/** What is known of the corpus as a whole; its most common concepts also settle the colours. */
async function learn() {
	const corpus = await api.corpus();
	const [overview, speeches, spreading] = corpus.speeches
		? await Promise.all([api.graph({ limit: COMMON }), api.speeches({ counted: true, page: 1, size: LISTED }), spread(USUAL)])
		: [{ nodes: [] }, { items: [], total: 0 }, null];
	adopt(overview.nodes);
	const categories = new Map(overview.nodes.map((node) => [node.label, node.category]));
	known = { corpus, common: overview.nodes, speeches, years: byYear(corpus.years), facets: spreading?.facets, categories };
	narrowing = { to: "", years: known.years, facets: known.facets };
	byId("nav-count").textContent = corpus.speeches ? figure(corpus.speeches) : "";
}

/** More is known now: what is shown is drawn afresh. */
async function refresh() {
	await learn();
	await render(true);
}

async function render(afresh = false) {
	if (!known) {
		return;
	}
	document.documentElement.dataset.ready = "false";
	const turn = ++rendering;
	try {
		const { speeches, job } = known.corpus;
		const screen = !speeches ? (job ? "waiting" : "empty") : recipe.speech ? "reader" : recipe.screen;
		turnTo(screen);
		await { waiting: showJob, empty: showEmpty, reader: showReader, speeches: showSpeeches, vocabulary: showVocabulary, query: showQuery, method: showMethod,
			map: () => showMap(afresh) }[screen]();
		if (turn === rendering && screen !== "waiting") {
			ready();
		}
	} catch (error) {
		if (error.name !== "AbortError") {
			explain(error);
		}
	}
}

function turnTo(screen) {
	if (screen !== "speeches") {
		leaveCorpus();
	}
	selected.listen(["reader", "map", "vocabulary"].includes(screen));
	document.body.dataset.screen = screen;
	for (const name of SCREENS) {
		const id = `nav-${name}`;
		byId(id).toggleAttribute("data-on", screen === name);
		byId(id).setAttribute("aria-current", screen === name ? "page" : "false");
	}
}

/** Right after the start a sample may be about to come: the invitation to an empty corpus waits a moment for it. */
async function begin() {
	byId("banner").hidden = true;
	try {
		await learn();
		if (starting && !known.corpus.speeches && !known.corpus.job) {
			await new Promise((done) => setTimeout(done, PAUSE));
			await learn();
		}
	} catch (error) {
		byId("waiting").replaceChildren();
		banner("warn", said(error), h("button.link", { type: "button", onclick: begin }, t("error.again")));
		return;
	}
	await render();
}

async function showEmpty() {
	drawEmpty(uploads, () => follow(api.sample));
	watch(PAUSE);
}

async function showJob() {
	watch(0);
}

/** While there is no map: speeches may come in by another way (the sample, a script). */
function watch(delay) {
	const waits = () => ["waiting", "empty"].includes(document.body.dataset.screen);
	clearTimeout(watching);
	watching = setTimeout(async () => {
		try {
			if (waits() && !uploads.busy()) {
				await look();
			}
		} catch (error) {
			explain(error);
		}
		if (waits()) {
			watch(PAUSE);
		}
	}, delay);
}

async function look() {
	const { speeches, job } = await api.corpus();
	if (job) {
		await follow(() => api.job(job));
	} else if (speeches || known.corpus.job) {
		await refresh();
	}
}

/** A job that doesn't come from this page's files is followed in the middle of the page; then comes the map. */
async function follow(ask) {
	document.documentElement.dataset.ready = "false";
	if (document.body.dataset.screen !== "waiting") {
		byId("waiting").replaceChildren();
		turnTo("waiting");
	}
	await uploads.watch(ask, (job) => drawWaiting(progressText(job), job.done < job.total ? job : null));
	if (!known.corpus.speeches) {
		await refresh();
	}
}

async function showReader() {
	await drawReader(recipe, go, known.categories, nextPanel(), refresh);
}

async function showSpeeches() {
	await drawCorpus(recipe, known, go, nextPanel(), { uploads, refresh });
}

async function showVocabulary() {
	const { drawVocabulary } = await import("./vocabulary/screen.js");
	await drawVocabulary(recipe, known, go, nextPanel(), { refresh });
}

/** The editor and its screen come when they are first asked for: the map's first picture doesn't wait for them. */
async function showQuery() {
	const { drawQuery } = await import("./query/screen.js");
	await drawQuery(recipe, known, go, nextPanel());
}

async function showMethod() {
	await drawMethod(recipe, known, go, nextPanel(), methodLine());
}

async function showMap(afresh) {
	if (recipe.list && !kept(recipe.list)) {
		toast(t("map.lost"), "warn");
		go({ list: null }, { replace: true });
		return;
	}
	drawCrumb();
	filters(null);
	const whole = !recipe.node && !recipe.a && !recipe.term.length;
	await Promise.all([drawMap(afresh), whole && ofSome(recipe) ? null : showPanel(), narrow()]);
	if (whole) {
		await showPanel();
	}
}

async function drawMap(afresh) {
	const stale = theMap.graph() && mapped !== known.corpus.revision;
	mapped = known.corpus.revision;
	const graph = await theMap.show(recipe, afresh || stale);
	graph.nodes.forEach((node) => known.categories.set(node.label, node.category));
	drawTotals(byId("totals"), graph, recipe, known.corpus, limitOf(recipe));
	byId("totals").append(h("span.fill"), asCypher(openAsCypher, "graph", { limit: limitOf(recipe) }));
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
	const { addressOf } = await import("./query/asked.js");
	const { cypher } = await api.graphOf({ ...rule(recipe), term: nodes.map(({ label }) => label), edge: edges.map(({ id }) => id), limit: 0 });
	go({ ...patch, ...addressOf(cypher.text, JSON.stringify(cypher.parameters), null) });
}

/** The filters offer what the speeches under the others have. */
async function narrow() {
	const to = ofSome(recipe) ? JSON.stringify(speechesOf(recipe)) : "";
	if (to === narrowing.to) {
		return;
	}
	asking.abort();
	asking = new AbortController();
	const { signal } = asking;
	const { years, facets } = to ? await spread(recipe, signal) : { years: known.corpus.years, facets: known.facets };
	signal.throwIfAborted();
	narrowing = { to, years: within(known.years, years), facets };
	filters(null);
}

function ready() {
	document.documentElement.dataset.ready = "true";
}

function filters(total) {
	const limit = limitOf(recipe);
	drawFilters(byId("filters"), { recipe, limit, total: total ?? theMap.graph()?.total.nodes ?? null, ...narrowing }, (patch) => go(patch));
}

/** The panel follows the selection; with none, the term asked for, else the corpus. */
async function showPanel() {
	const signal = nextPanel();
	const turn = ++filling;
	const place = byId("panel");
	place.setAttribute("aria-busy", "true");
	const node = recipe.node ?? (recipe.term.length === 1 ? recipe.term[0] : null);
	const parts = recipe.a ? await linkPanel(recipe, go, signal)
		: node ? await conceptPanel({ ...recipe, node }, go, signal)
			: corpusPanel({ ...known, ...(ofSome(recipe) ? await somePart(signal) : {}), unit: recipe.unit, line: methodLine() }, go);
	if (turn === filling) {
		place.replaceChildren(...parts.filter(Boolean));
		place.setAttribute("aria-busy", "false");
	}
}

/** What the panel tells of all speeches, of those that pass the filters. */
async function somePart(signal) {
	const [{ nodes, total, method }, speeches] = await Promise.all([
		api.graph({ ...speechesOf(recipe), unit: recipe.unit, limit: COMMON }, signal),
		api.speeches({ ...speechesOf(recipe), counted: true, page: 1, size: LISTED }, signal)]);
	return { common: nodes, speeches, part: { speeches: method.speeches, [`${recipe.unit}s`]: method.units, terms: total.nodes } };
}

/** The method of the recipe, and what was added to it by hand. */
function methodLine() {
	const graph = theMap.graph();
	return graph?.method && [graph.method.line, ...graph.grown.map((growth) => t("method.grown", growth))].join(" ");
}

/** What the map is of, in a word. */
function title() {
	return recipe.term.length ? listed(recipe.term) : t("map.all");
}

function nextPanel() {
	panelling.abort();
	panelling = new AbortController();
	return panelling.signal;
}

function drawCrumb() {
	const place = byId("crumb");
	const given = namesOf(recipe).length;
	place.hidden = !recipe.term.length && !given;
	place.replaceChildren(
		h("button.link", { type: "button", "data-testid": "all", onclick: () => go({ term: [], more: [], node: null, a: null, b: null, limit: null }) },
			t("map.all")), icon("right"), h("b", { "aria-current": "page" }, given ? t("map.given", { n: given }) : listed(recipe.term)));
}

function drawNotice({ nodes, foci }) {
	const alone = foci.length ? nodes.length <= foci.length : !nodes.length;
	const place = byId("notice");
	place.hidden = !alone;
	place.replaceChildren(h("p", {}, recipe.term.length ? t("map.alone", { term: listed(recipe.term) }) : t("map.none")),
		h("button.btn.out", { type: "button", onclick: () => go({ min: 1, minScore: null, ...ALL_SPEECHES }) }, t("map.loosen")));
}

/** An unknown concept leads back to the whole; anything else is said. */
function explain(error) {
	ready();
	if (error instanceof Problem && error.status === 404 && (recipe.term.length || recipe.more.length)) {
		toast(t("error.unknownTerm", { term: listed([...recipe.term, ...recipe.more]) }), "warn");
		go({ ...USUAL, ...rule(recipe) }, { replace: true });
		return;
	}
	toast(said(error), "warn");
}

function said(error) {
	const detail = error.name === "TimeoutError" ? t("error.timeout", { n: 30 }) : error.message;
	return t("error.because", { title: t("error.title"), detail });
}

function banner(sign, ...parts) {
	byId("banner").hidden = false;
	byId("banner").replaceChildren(icon(sign), ...parts);
}

weather.addEventListener("unavailable", ({ detail }) => {
	if (known) {
		banner("info", detail === null ? t("error.network") : t("error.restarting", { n: detail }));
	} else {
		starting = true;
		drawWaiting(t(detail === null ? "error.network" : "error.starting"));
	}
});
weather.addEventListener("available", () => (byId("banner").hidden = true));
window.addEventListener("popstate", () => {
	recipe = parse(location.hash);
	render();
});
byId("nav-map").addEventListener("click", () => go({ screen: "map", speech: null, at: null, q: null, part: null }));
for (const screen of SCREENS.slice(1)) {
	byId(`nav-${screen}`).addEventListener("click", () => go({ screen, speech: null, at: null, part: null }));
}
byId("add").addEventListener("click", () => uploads.pick());
byId("open-search").addEventListener("click", () => {
	document.body.classList.toggle("searching");
	byId("q").focus();
});
for (const id of ["open-filters", "close-filters"]) {
	byId(id).addEventListener("click", () => document.body.classList.toggle("filtering"));
}
document.addEventListener("keydown", (event) => {
	if (event.target.closest("input, select, textarea") || event.ctrlKey || event.metaKey || event.altKey) {
		return;
	}
	if (document.body.dataset.screen === "map" && (event.key === "e" || event.key === "E")) {
		theMap.grow();
	}
	if (event.key === "Escape") {
		document.body.classList.remove("filtering", "searching");
		go(recipe.speech ? { speech: null, at: null } : { node: null, a: null, b: null });
	}
});

begin();
