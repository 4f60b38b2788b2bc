import { api } from "../api.js";
import { toast } from "../dom.js";
import { t } from "../texts.js";
import { fromFragment, LONGEST, placed, recipeOf, toFragment, whereOf } from "../view/address.js";
import { drafts } from "../view/drafts.js";
import { store } from "../view/store.js";
import { EMPTY, frozen } from "../view/view.js";

/** Steps are numbered afresh whenever the page is loaded; older ones, which the browser remembers, are opened by their address. */
const LOAD = performance.timeOrigin;
let ways = null;
let first = fromFragment(location.hash).view;
let flat = { of: null, recipe: null };

const long = drafts(api.keepView, () => write(page.state().view, history.state.step, true), () => toast(t("views.notKept"), "warn"));
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
	const kept = whole.length <= LONGEST ? whole : long.fragmentOf(view);
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
			page.begin(await opened());
		}
	});
	page.begin(await opened());
}

/** @returns {Promise<import("../view/view.js").View>} what the address holds; the whole, and a word about it, where the server doesn't keep that view */
async function opened() {
	if (history.state?.view) {
		return frozen(history.state.view);
	}
	const { view, id } = fromFragment(location.hash);
	if (!id) {
		return view;
	}
	try {
		const saved = await long.opened(id, (await api.view(id)).view);
		return whereOf(view) ? placed(saved, view) : saved;
	} catch (error) {
		toast(error.status === 404 ? t("views.unknown") : error.message, "warn");
		return placed(EMPTY, view);
	}
}
