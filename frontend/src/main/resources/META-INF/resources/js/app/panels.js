import { api } from "../api.js";
import { ofOwn } from "../as-cypher.js";
import { byId, h } from "../dom.js";
import { later } from "../later.js";
import { corpusPanel } from "../panel/corpus.js";
import { ALL_SPEECHES, ofSome, speechesOf } from "../state.js";
import { t } from "../texts.js";
import { said, unawaited } from "../trouble.js";
import { COMMON, commonest, known, LISTED } from "./known.js";
import { endsOf, nameOf, visible } from "../view/view.js";
import { dispatch, go, page, recipe } from "./router.js";

/** What is selected is told by modules that the first picture doesn't wait for. */
const LATER = {
	concept: later(() => import("../panel/concept.js")), link: later(() => import("../panel/link.js")), path: later(() => import("../panel/path.js")),
	several: later(() => import("../panel/several.js")), speech: later(() => import("../panel/speech.js")),
};
/** What was selected before stands no longer than this for what is selected now: an empty panel is drawn as lines that are to come. */
const LATE = 400;
let panelling = new AbortController();
let filling = 0;

/** @returns {AbortSignal} of the panel or screen that comes next: what still comes for the one before is given up */
export function nextPanel() {
	panelling.abort();
	panelling = new AbortController();
	return panelling.signal;
}

/**
 * The panel follows the selection; with none, the term asked for, else the corpus.
 * @param {() => Promise<string?>} line the method of what is drawn @param {(name: string, at: {x: number, y: number}) => void} growths opens what a concept can grow by
 */
export async function showPanel(line, growths) {
	const signal = nextPanel();
	const turn = ++filling;
	const place = byId("panel");
	place.setAttribute("aria-busy", "true");
	const late = setTimeout(() => turn === filling && place.replaceChildren(), LATE);
	try {
		const parts = await panelOf(recipe(), line, growths, signal).catch((error) => trouble(error, () => showPanel(line, growths)));
		if (turn === filling) {
			place.replaceChildren(...parts.filter(Boolean));
		}
	} finally {
		clearTimeout(late);
		if (turn === filling) {
			place.setAttribute("aria-busy", "false");
		}
	}
}

/** What was selected before doesn't stand there as if it were the answer. */
function trouble(error, afresh) {
	if (error.name === "AbortError") {
		throw error;
	}
	return [h("div.ph", { role: "alert", "data-testid": "panel-trouble" }, h("p", {}, said(error)), h("button.btn.out", { type: "button", onclick: () => unawaited(afresh()) }, t("error.again")))];
}

async function panelOf(recipe, line, growths, signal) {
	const node = recipe.node ?? (recipe.term.length === 1 ? recipe.term[0] : null);
	if (recipe.nodes.length || recipe.path.length || recipe.term.length > 1) {
		await page.settled();
		signal.throwIfAborted();
	}
	const passages = ofSpeech(page.state()?.view, recipe);
	if (passages) {
		return (await LATER.link()).linkPanel(passages, ofOwn(go, passages), signal);
	}
	const chosen = page.state()?.found ? await ofMap(page.state(), recipe, signal) : null;
	if (chosen) {
		return chosen;
	}
	if (recipe.a) {
		return (await LATER.link()).linkPanel(recipe, go, signal);
	}
	return node ? (await LATER.concept()).conceptPanel({ ...recipe, node }, go, signal, growths)
		: corpusPanel({ ...known(), ...await told(recipe, signal), unit: recipe.unit, line: await line().catch(() => null) }, go);
}

/** A link of a concept with a speech: the passages there are what it weighs. */
function ofSpeech(view, recipe) {
	const [term, speech] = view?.chosen.edge ? endsOf(view.chosen.edge) : [];
	return speech && !nameOf(speech) ? { ...recipe, ...ALL_SPEECHES, inSpeech: [speech.slice(2)], a: nameOf(term), b: null } : null;
}

/** What only the map knows: several that are selected or asked for, a speech on it, the ways between two concepts. */
async function ofMap(state, recipe, signal) {
	const { found, view } = state;
	const seen = visible(state);
	const several = recipe.nodes.length ? recipe.nodes : recipe.node || recipe.a || found.ways ? [] : found.foci;
	if (several.length > 1) {
		return (await LATER.several()).severalPanel(seen, several, recipe, dispatch, signal);
	}
	const speech = seen.nodes.find(({ id, type }) => type === "speech" && view.chosen.nodes.includes(id));
	if (speech) {
		return (await LATER.speech()).speechPanel(seen, speech, go);
	}
	return found.ways && !view.chosen.nodes.length && !view.chosen.edge
		? (await LATER.path()).pathPanel({ ...found, ...seen }, view.ask.path, recipe.unit, dispatch) : null;
}

/** What the corpus's panel tells of all speeches, or of those that pass the filters. */
async function told(recipe, signal) {
	if (!ofSome(recipe)) {
		return { common: await commonest(signal) };
	}
	const [{ nodes, total, method }, speeches] = await Promise.all([mapOf(recipe) ?? api.graph({ ...speechesOf(recipe), unit: recipe.unit, limit: COMMON }, signal),
		api.speeches({ ...speechesOf(recipe), counted: true, page: 1, size: LISTED }, signal)]);
	return { common: nodes, speeches, part: { speeches: method.speeches, [`${recipe.unit}s`]: method.units, terms: total.nodes } };
}

/** What the map has been told already, where it is one of all concepts of these speeches. */
function mapOf({ term, names, path, speeches, limit, categories, tiers, communities }) {
	const whole = ![term, names, path, categories, tiers, communities].some((list) => list.length) && !speeches && (limit === null || limit >= LISTED);
	return whole ? page.state()?.found : null;
}
