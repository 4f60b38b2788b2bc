import { h } from "../dom.js";
import { popup } from "../panel/menu.js";
import { t } from "../texts.js";
import { offers } from "./offers.js";

/** Keys that do the same, told beside. */
const KEYS = { grow: "E", hide: "H", isolate: "I", pin: "P", unpin: "P", showAll: "A", neighbours: "N", invert: "V" };

/**
 * The menu under the right button or the menu key.
 * @param {{state: () => import("../view/view.js").State, dispatch: (type: string, payload?: object) => void}} on
 * @returns {(at: {node: string?, x: number, y: number}) => void} opens it at a place in the window
 */
export function actMenu({ state, dispatch }) {
	let node = null;
	const menu = h("div.menu.acts-menu", { role: "menu", "data-testid": "acts", hidden: true });
	menu.addEventListener("keydown", byKey);
	document.body.append(menu);
	const { open, close } = popup(menu, () => offers(state(), node).map((group) => h("div.grp", { role: "group" }, ...group.map(item))));

	function item({ id, type, payload }) {
		return h("button.act", { type: "button", role: "menuitem", "data-testid": `act-${id}`, onclick: () => {
			close();
			dispatch(type, payload);
		} }, t(`act.${id}`), KEYS[id] && h("kbd", { "aria-hidden": "true" }, KEYS[id]));
	}

	/** A key told beside an item is that item: it speaks of what the menu is about, not of what else is selected. */
	function byKey(event) {
		const { key, ctrlKey, metaKey, altKey } = event;
		const item = [...menu.querySelectorAll(".act")].find((each) => each.querySelector("kbd")?.textContent === key.toUpperCase());
		if (item && !ctrlKey && !metaKey && !altKey) {
			event.stopPropagation();
			item.click();
		}
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
