import { byId, h } from "../dom.js";
import { popup } from "../panel/menu.js";
import { t } from "../texts.js";
import { growItems } from "./grow-menu.js";
import { offers } from "./offers.js";

/** Keys that do the same, told beside. */
const KEYS = { grow: "E", growths: "Shift+E", hide: "H", isolate: "I", pin: "P", unpin: "P", showAll: "A", neighbours: "N", invert: "V" };

/**
 * The menu under the right button or the menu key, and the one of what a concept can grow by.
 * @param {{state: () => import("../view/view.js").State, dispatch: (type: string, payload?: object) => void}} on
 * @returns {{acts: (at: {node: string?, x: number, y: number}) => void, growths: (at: {node: string, x: number, y: number}) => void}} opens it at a
 *   place in the window
 */
export function actMenu({ state, dispatch }) {
	const acts = menuAt("acts", "act.menu", ({ node, x, y }, close) => offers(state(), node).map((group) => h("div.grp", { role: "group" }, ...group.map((offer) => item(offer, { x, y }, close)))));
	const growths = menuAt("grow-menu", "act.growths", ({ node }, close) => growItems({ state, dispatch }, node, close));

	function item({ id, type, payload, growing }, at, close) {
		return h("button.act", { type: "button", role: "menuitem", "data-testid": `act-${id}`, "aria-haspopup": growing ? "menu" : null, onclick: () => {
			close();
			if (growing) {
				growths({ node: growing, ...at });
			} else {
				dispatch(type, payload);
			}
		} }, t(`act.${id}`), KEYS[id] && h("kbd", { "aria-hidden": "true" }, KEYS[id]));
	}

	return { acts: (at) => offers(state(), at.node).length && acts(at), growths };
}

/** A menu that opens anywhere. @param {(at: {node: string?, x: number, y: number}, close: () => void) => Node[]|Promise<Node[]>} fill */
function menuAt(id, label, fill) {
	let there = null;
	const menu = h("div.menu.acts-menu", { role: "menu", "data-testid": id, hidden: true });
	menu.addEventListener("keydown", byKey);
	byId("app").append(menu);
	const { open, close } = popup(menu, () => fill(there, close));

	/** A key told beside an item is that item: it speaks of what the menu is about, not of what else is selected. */
	function byKey(event) {
		const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
		const pressed = `${shiftKey ? "Shift+" : ""}${key.toUpperCase()}`;
		const item = [...menu.querySelectorAll(".act")].find((each) => each.querySelector("kbd")?.textContent === pressed);
		if (item && !ctrlKey && !metaKey && !altKey) {
			event.stopPropagation();
			item.click();
		}
	}

	return async (at) => {
		there = at;
		menu.setAttribute("aria-label", t(label));
		await open();
		const { width, height } = menu.getBoundingClientRect();
		menu.style.left = `${Math.max(8, Math.min(at.x, innerWidth - width - 8))}px`;
		menu.style.top = `${Math.max(8, Math.min(at.y, innerHeight - height - 8))}px`;
	};
}
