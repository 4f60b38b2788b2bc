import { meant } from "./offers.js";

/**
 * What keys do with what is selected, or with what the pointer is on.
 * @param {{state: () => import("../view/view.js").State?, dispatch: (type: string, payload?: object) => void}} on
 */
export function actKeys({ state, dispatch }) {
	const chosen = (act) => () => {
		const ids = state()?.view.chosen.nodes ?? [];
		if (ids.length) {
			act(meant(state().view, ids[0]), state().view);
		}
	};
	return {
		hide: chosen((ids) => dispatch("hide", { ids })),
		isolate: chosen((ids) => dispatch("isolate", { ids })),
		pin: chosen((ids, { pinned }) => dispatch(ids.every((id) => pinned.includes(id)) ? "unpin" : "pin", { ids })),
		neighbours: chosen(() => dispatch("selectNeighbours")),
		invert: chosen(() => dispatch("invert")),
		showAll: () => state()?.view.hidden.length && dispatch("showAll"),
	};
}
