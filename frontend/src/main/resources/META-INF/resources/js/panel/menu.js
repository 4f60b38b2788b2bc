import { toast } from "../dom.js";
import { said } from "../trouble.js";

const ITEMS = "[role^=menuitem]:not([aria-disabled=true])";

/**
 * A popup menu, operable by keyboard: arrows, Home and End walk its items, Escape and Tab leave (WAI-ARIA menu).
 * @param {HTMLElement} menu with the role of a menu, hidden @param {() => Node[]|Promise<Node[]>} fill what it holds, asked for whenever it opens
 * @param {{within?: HTMLElement, opener?: HTMLElement}} [at] within: where a click doesn't close it; opener: the button that tells whether it is open
 * @returns {{open: (last?: boolean) => Promise<void>, close: (back?: boolean) => void}} last: begins with the last item; back: the focus goes back
 */
export function popup(menu, fill, { within = menu, opener = null } = {}) {
	let before = opener;
	menu.addEventListener("keydown", steer);
	document.addEventListener("pointerdown", ({ target }) => !menu.hidden && !within.contains(target) && close(false));
	menu.addEventListener("focusout", ({ relatedTarget }) => relatedTarget && !within.contains(relatedTarget) && close(false));

	async function open(last = false) {
		try {
			before = opener ?? document.activeElement;
			menu.replaceChildren(...await fill());
		} catch (error) {
			toast(said(error), "warn");
			return;
		}
		menu.hidden = false;
		opener?.setAttribute("aria-expanded", "true");
		const items = menu.querySelectorAll(ITEMS);
		items[last ? items.length - 1 : 0]?.focus();
	}

	function close(back = true) {
		menu.hidden = true;
		opener?.setAttribute("aria-expanded", "false");
		if (back) {
			before?.focus();
		}
	}

	function steer(event) {
		const items = [...menu.querySelectorAll(ITEMS)];
		const at = items.indexOf(document.activeElement);
		const next = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
		if (next !== undefined) {
			event.preventDefault();
			items.at(next % items.length)?.focus();
		} else if (event.key === "Escape") {
			event.stopPropagation();
			close();
		} else if (event.key === "Tab") {
			close();
		}
	}

	return { open, close };
}

/**
 * A button with a menu under it: a click opens and closes, an arrow opens.
 * @param {HTMLElement} button @param {HTMLElement} menu beside it @param {() => Node[]|Promise<Node[]>} fill
 */
export function menuButton(button, menu, fill) {
	const at = popup(menu, fill, { within: menu.parentElement, opener: button });
	button.addEventListener("click", () => (menu.hidden ? at.open() : at.close()));
	button.addEventListener("keydown", (event) => {
		if (["ArrowDown", "ArrowUp"].includes(event.key)) {
			event.preventDefault();
			at.open(event.key === "ArrowUp");
		}
	});
	return at;
}
