import { h } from "../dom.js";
import { popup } from "../panel/menu.js";
import { t } from "../texts.js";
import { offers } from "./offers.js";

/** Keys that do the same, told beside. */
const KEYS = { grow: "E", hide: "H", isolate: "I", pin: "P", unpin: "P", showAll: "A", neighbours: "N", invert: "V" };

/**
 * The menu under the right button, a long press, or the menu key.
 * @param {{state: () => import("../view/view.js").State, dispatch: (type: string, payload?: object) => void}} on
 * @returns {(at: {node: string?, x: number, y: number}) => void} opens it at a place in the window
 */
export function actMenu({ state, dispatch }) {
	let node = null;
	const menu = h("div.menu.acts-menu", { role: "menu", "data-testid": "acts", hidden: true });
	document.body.append(menu);
	const { open, close } = popup(menu, () => offers(state(), node).map((group) => h("div.grp", { role: "group" }, ...group.map(item))));

	function item({ id, type, payload }) {
		return h("button.act", { type: "button", role: "menuitem", "data-testid": `act-${id}`, onclick: () => {
			close();
			if (type === "selectNeighbours" && !state().view.chosen.nodes.includes(node)) {
				dispatch("select", { nodes: [node] });
			}
			dispatch(type, payload);
		} }, t(`act.${id}`), KEYS[id] && h("kbd", { "aria-hidden": "true" }, KEYS[id]));
	}

	return async (at) => {
		node = at.node;
		if (!offers(state(), node).length) {
			return;
		}
		menu.setAttribute("aria-label", t("act.menu"));
		await open();
		const { width, height } = menu.getBoundingClientRect();
		menu.style.left = `${Math.max(8, Math.min(at.x, innerWidth - width - 8))}px`;
		menu.style.top = `${Math.max(8, Math.min(at.y, innerHeight - height - 8))}px`;
	};
}
