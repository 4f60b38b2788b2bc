import { h, redrawn } from "../dom.js";
import { later } from "../later.js";
import { t } from "../texts.js";

const TABS = ["table", "trend"];
const [table, trend] = [later(() => import("./table-tab.js")), later(() => import("./trend-tab.js"))];
const KINDS = {
	table: async (place, { dispatch }) => (await table()).tableTab(place, dispatch),
	trend: async (place, { go }) => (await trend()).trendTab(place, go),
};

/**
 * The drawer under the map: the same view as a table, and through time.
 * @param {{tabs: HTMLElement, place: HTMLElement}} parts
 * @param {{go: (patch: object) => void, dispatch: (type: string, payload: object) => void}} on
 */
export function drawer({ tabs, place }, on) {
	const filled = h("div.filled", { "data-testid": "drawer" });
	place.append(filled);
	const kinds = {};
	let asking = new AbortController();
	new ResizeObserver(() => !place.hidden && place.dataset.tab === "trend" && kinds.trend?.resized()).observe(place);

	/** @param {{state: import("../view/view.js").State, recipe: object, graph: object, line: () => Promise<string>}} now */
	async function draw(now) {
		const open = TABS.find((tab) => tab === now.recipe.drawer) ?? null;
		asking.abort();
		asking = new AbortController();
		drawTabs(open);
		place.hidden = !open;
		place.dataset.tab = open ?? "";
		if (open) {
			const { signal } = asking;
			kinds[open] ??= await KINDS[open](filled, on);
			signal.throwIfAborted();
			await kinds[open].draw(now, signal);
		}
	}

	function drawTabs(open) {
		tabs.hidden = false;
		redrawn(tabs, () => tabs.replaceChildren(...TABS.map((tab) => h("button.tab", {
			type: "button", "aria-expanded": String(tab === open), "aria-controls": place.id, "data-testid": `drawer-${tab}`,
			onclick: () => on.dispatch("turn", { drawer: tab === open ? null : tab }),
		}, t(`drawer.${tab}`)))));
	}

	// They take room beside the line of totals: the map's size has to be the same before and after it is drawn.
	drawTabs(null);
	return { draw };
}
