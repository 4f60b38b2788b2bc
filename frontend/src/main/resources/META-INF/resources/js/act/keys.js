import { meant } from "./offers.js";

/**
 * What keys do with what is selected, or with where one has walked to.
 * @param {{state: () => import("../view/view.js").State?, here: () => string?, dispatch: (type: string, payload?: object) => void}} on
 */
export function actKeys({ state, here, dispatch }) {
	const chosen = (act) => () => {
		const node = here() ?? state()?.view.chosen.nodes[0];
		if (node) {
			act(meant(state().view, node), state().view);
		}
	};
	return {
		hide: chosen((ids) => dispatch("hide", { ids })),
		isolate: chosen((ids) => dispatch("isolate", { ids })),
		pin: chosen((ids, { pinned }) => dispatch(ids.every((id) => pinned.includes(id)) ? "unpin" : "pin", { ids })),
		neighbours: chosen((ids) => dispatch("selectNeighbours", { ids })),
		invert: chosen(() => dispatch("invert")),
		showAll: () => state()?.view.hidden.length && dispatch("showAll"),
	};
}
