import { api } from "../api.js";
import { toast } from "../dom.js";
import { questionFor } from "../subgraph.js";
import { t } from "../texts.js";
import { fromFragment, LONGEST, placed, recipeOf, toFragment, whereOf } from "../view/address.js";
import { drafts } from "../view/drafts.js";
import { renamed } from "../view/renamed.js";
import { store } from "../view/store.js";
import { EMPTY, frozen } from "../view/view.js";
import { tellOf } from "../views/told.js";
import { unready } from "./problems.js";

/** Steps are numbered afresh whenever the page is loaded; older ones, which the browser remembers, are opened by their address. */
const LOAD = performance.timeOrigin;
let ways = null;
const first = fromFragment(location.hash).view;
let now = null;
let flat = { of: null, recipe: null };

const long = drafts((view) => api.keepView({ view, question: questionFor({ view, found: page.state().found }) }),
	() => write(page.state().view, history.state.step, true), () => toast(t("views.notKept"), "warn"));
export const page = store({
	answer: (...question) => ways.answer(...question),
	growth: (...question) => ways.growth(...question),
	without: (...question) => ways.without(...question),
	write,
});
export const { dispatch, go } = page;

/** @returns {import("../state.js").Recipe} the view at hand, as screens besides the map read it */
export function recipe() {
	const view = page.state()?.view ?? first;
	if (flat.of !== view) {
		flat = { of: view, recipe: recipeOf(view) };
	}
	return flat.recipe;
}

/** The address always holds the view; one that is too long is kept by the server, and until it is, by the browser with its entry. */
function write(view, step, replace) {
	const { screen, drawer, reading, page: told } = view;
	const whole = toFragment(view);
	const kept = whole.length <= LONGEST ? long.rest() ?? whole : long.fragmentOf(view);
	const fragment = kept ?? long.brief(view);
	history[replace ? "replaceState" : "pushState"]({ load: LOAD, step, where: { screen, drawer, reading, page: told }, view: kept === null ? view : null },
		"", fragment ? `#${fragment}` : location.pathname);
}

/**
 * From now on a view is shown whenever it changes; the first is the address's.
 * @param {{answer: Function, growth: Function, without: Function}} told how the map is asked for
 * @param {(state: import("../view/view.js").State, news: import("../view/store.js").News) => void} show
 */
export async function routed(told, show) {
	ways = told;
	page.subscribe(show);
	window.addEventListener("popstate", async ({ state }) => {
		if (state?.load !== LOAD || !page.jump(state.step, state.where)) {
			await open();
		}
	});
	await open();
}

/** Begins with what the address holds, and says what became of it. */
async function open() {
	unready();
	const { view, saved } = await opened();
	page.begin(view);
	now = saved?.name ? saved : null;
	if (saved) {
		page.settled().then(() => tellOf(saved, page.state().found.method.revision), () => null);
	}
}

/** @param {object} [saved] the view that was saved or opened last @returns {object?} the named view one works on */
export function openedNow(saved = now) {
	now = saved;
	return now;
}

/**
 * What the address holds; the whole, and a word about it, where the server doesn't keep that view.
 * @returns {Promise<{view: import("../view/view.js").View, saved?: object}>} saved: as the server keeps it
 */
async function opened() {
	if (history.state?.view) {
		return { view: frozen(history.state.view) };
	}
	const { view, id } = fromFragment(location.hash);
	if (!id) {
		return { view };
	}
	try {
		const saved = await api.view(id);
		const whole = renamed(long.opened(id, saved.view), saved.renamed, saved.missing);
		return { saved, view: whereOf(view) ? frozen({ ...placed(whole, view), chosen: view.chosen }) : whole };
	} catch (error) {
		toast(error.status === 404 ? t("views.unknown") : error.message, "warn");
		return { view: placed(EMPTY, view) };
	}
}
