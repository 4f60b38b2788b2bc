import { api } from "../api.js";
import { byId, h } from "../dom.js";
import { spread } from "../filters/facets.js";
import { speechesOf, USUAL } from "../state.js";
import { language, t } from "../texts.js";
import { draft } from "./draft.js";
import { drawFacets, unfolded } from "./facets.js";
import { drawIntake } from "./intake.js";
import { drawJobs } from "./jobs.js";
import { speechList } from "./list.js";
import { drawYears } from "./timeline.js";

let staying = null;

/**
 * The corpus: at the left what narrows it, in the middle its speeches, at the right what comes in, or what is selected.
 * @param {import("../state.js").Recipe} recipe @param {object} known @param {(patch: object, how?: object) => void} go
 * @param {AbortSignal} signal @param {{uploads: object, refresh: () => Promise<void>}} on
 */
export async function drawCorpus(recipe, known, go, signal, { uploads, refresh }) {
	const howMany = async (counted) => (await api.speeches({ ...narrowing(recipe), counted, page: 1, size: 1 }, signal)).total;
	const [{ facets, years }, first, counted, reprints] = await Promise.all([spread(recipe, signal, recipe.q, recipe.counted),
		api.speeches({ ...narrowing(recipe), page: 1, size: speechList.PAGE }, signal), howMany(true), howMany(false)]);
	if (signal.aborted) {
		return;
	}
	const stay = settle(known, uploads, refresh);
	const focused = byId("speeches").contains(document.activeElement) ? document.activeElement.id : null;
	const edit = h("div.edit", { hidden: true });
	const list = speechList.draw(recipe, first, { go, more: (page) => api.speeches({ ...narrowing(recipe), page, size: speechList.PAGE }, signal), chosen });
	const over = h("div.over");
	drawYears(over, years, recipe, go);
	byId("speeches").replaceChildren(
		h(unfolded ? "aside.facets.open" : "aside.facets", { "aria-label": t("filters.title") }, ...drawFacets(facets, { counted, reprints }, recipe, go)), list.place,
		h("div.beside", {}, edit, over, stay.place));
	if (focused) {
		document.getElementById(focused)?.focus();
	}

	function chosen(speeches) {
		edit.hidden = !speeches.length;
		over.hidden = stay.place.hidden = speeches.length > 0;
		edit.replaceChildren(...(speeches.length ? draft(speeches, facets, { refresh, clear: list.clear }) : []));
	}
}

/** The screen is left: nothing goes on being followed. */
export function leaveCorpus() {
	staying?.life.abort();
	staying = null;
}

/** What comes in is followed as long as the screen is open, however often the list is narrowed. */
function settle(known, uploads, refresh) {
	if (staying?.language === language()) {
		return staying;
	}
	leaveCorpus();
	const life = new AbortController();
	const [intake, jobs] = [h("div.intake"), h("div.jobs")];
	staying = { life, language: language(), place: h("div.coming", {}, intake, jobs) };
	drawIntake(intake, { uploads, collections: () => spread(USUAL, life.signal, null, null).then(({ facets }) => facets.collection.values.map(({ value }) => value)) });
	drawJobs(jobs, { signal: life.signal, refresh });
	return staying;
}

/** Which speeches are listed, as the server's parameters. @param {import("../state.js").Recipe} recipe */
function narrowing(recipe) {
	return { ...speechesOf(recipe), q: recipe.q, sort: recipe.sort, counted: recipe.counted };
}
