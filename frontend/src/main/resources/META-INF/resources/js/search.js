import { api } from "./api.js";
import { h } from "./dom.js";
import { dot } from "./legend.js";
import { t } from "./texts.js";

const WAIT = 120;
const MOST = 10;

/**
 * A combobox over the vocabulary (WAI-ARIA 1.2): arrows, Enter, Esc.
 * @param {HTMLElement} box holding an input and a listbox @param {(name: string) => void} choose
 */
export function search(box, choose) {
	const input = box.querySelector("input");
	const list = box.querySelector("[role=listbox]");
	let timer = 0;
	let asking = new AbortController();
	let found = [];
	let at = -1;

	input.addEventListener("input", () => {
		clearTimeout(timer);
		found = [];
		timer = setTimeout(ask, WAIT);
	});
	input.addEventListener("keydown", (event) => {
		const act = { ArrowDown: () => mark(at + 1), ArrowUp: () => mark(at - 1), Enter: enter, Escape: leave }[event.key];
		if (act && !event.isComposing) {
			event.preventDefault();
			act();
		}
	});
	input.addEventListener("blur", () => close());
	input.addEventListener("focus", () => input.value && ask());

	async function ask() {
		asking.abort();
		asking = new AbortController();
		const q = input.value.trim();
		if (!q) {
			close();
			return;
		}
		try {
			found = await api.terms(q, MOST, asking.signal);
		} catch {
			return;
		}
		show(q);
	}

	function show(q) {
		const options = found.map((term, i) => h("li", {
			role: "option", id: `option-${i}`, "aria-selected": "false", "data-testid": "search-option",
			onmousedown: (event) => event.preventDefault(), onclick: () => pick(i),
		}, dot(term.category), h("b", {}, term.name), why(term, q), h("em", {}, t("reader.times", { n: term.mentions }))));
		list.replaceChildren(...(options.length ? options : [h("li.none", {}, t("search.none", { q }))]));
		list.hidden = false;
		input.setAttribute("aria-expanded", "true");
		mark(found.length ? 0 : -1);
	}

	function why(term, q) {
		const text = term.matched && term.matched !== term.name ? term.matched : term.name.includes(q) ? term.gloss : term.matched;
		return h("span", {}, text ?? "");
	}

	function mark(to) {
		const options = [...list.querySelectorAll("[role=option]")];
		at = options.length ? (to + options.length) % options.length : -1;
		options.forEach((option, i) => option.setAttribute("aria-selected", String(i === at)));
		options[at]?.scrollIntoView({ block: "nearest" });
		if (at >= 0) {
			input.setAttribute("aria-activedescendant", `option-${at}`);
		} else {
			input.removeAttribute("aria-activedescendant");
		}
	}

	async function enter() {
		clearTimeout(timer);
		if (!found.length) {
			await ask();
		}
		pick(Math.max(0, at));
	}

	function pick(i) {
		if (found[i]) {
			choose(found[i].name);
			input.value = "";
			close();
			input.blur();
		}
	}

	function leave() {
		if (list.hidden) {
			input.blur();
		}
		input.value = "";
		close();
	}

	function close() {
		asking.abort();
		clearTimeout(timer);
		found = [];
		list.hidden = true;
		input.setAttribute("aria-expanded", "false");
		input.removeAttribute("aria-activedescendant");
	}

	return { focus: () => input.focus() };
}
