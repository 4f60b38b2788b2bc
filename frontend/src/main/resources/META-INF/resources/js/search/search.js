import { h, toast } from "../dom.js";
import { isLine } from "../method/line.js";
import { cut, listed, t } from "../texts.js";
import { said } from "../trouble.js";
import { allOf, find, remembered } from "./find.js";
import { several } from "./names.js";
import { drawn } from "./rows.js";
import { clear, turn } from "./shelf.js";
import { tokens } from "./tokens.js";

const WAIT = 120;
const PATIENCE = 500;

/**
 * A combobox over concepts and speeches (WAI-ARIA 1.2): arrows, Enter, Esc. Several concepts are chosen one after the other, or pasted.
 * @param {HTMLElement} box holding what is found by its id below
 * @param {{choose: (names: string[]) => void, read: (id: string) => void, go: (patch: object) => void, line: (text: string) => void,
 *   asked: () => string[], left: () => void}} on
 *   choose: a map of these; line: the view that a method line tells; asked: the concepts that the map is of; left: the search is over
 */
export function search(box, on) {
	const [input, list, popup, note, foot, status] = ["#q", "#options", "#hits", "#search-note", "#search-foot", "#search-said"].map((id) => box.querySelector(id));
	const chosen = tokens(box, { changed, go: all });
	let timer = 0;
	let asking = new AbortController();
	/** @type {import("./find.js").Group[]} */
	let groups = [];
	let at = -1;

	input.addEventListener("input", () => {
		clearTimeout(timer);
		groups = [];
		timer = setTimeout(ask, WAIT);
	});
	input.addEventListener("keydown", (event) => {
		const act = { ArrowDown: () => walk(1), ArrowUp: () => walk(-1), Enter: () => enter(event.shiftKey), Escape: leave,
			Backspace: !input.value && chosen.names().length ? chosen.pop : null }[event.key];
		if (act && !event.isComposing) {
			event.preventDefault();
			act();
		}
	});
	input.addEventListener("paste", (event) => {
		const { value, selectionStart, selectionEnd } = input;
		const text = event.clipboardData.getData("text");
		if (isLine(text)) {
			event.preventDefault();
			on.line(text);
			done();
		} else if (several(text)) {
			event.preventDefault();
			paste(value.slice(0, selectionStart) + text + value.slice(selectionEnd));
		}
	});
	input.addEventListener("focus", ask);
	popup.addEventListener("mousedown", (event) => event.preventDefault());
	box.addEventListener("focusout", ({ relatedTarget }) => !box.contains(relatedTarget) && close());

	async function ask() {
		asking.abort();
		clearTimeout(timer);
		const mine = asking = new AbortController();
		const q = input.value.trim();
		const slow = setTimeout(() => q && say(t("search.waiting")), PATIENCE);
		try {
			groups = await (q ? find(q, mine.signal) : remembered(mine.signal));
			mine.signal.throwIfAborted();
			show(q);
		} catch (error) {
			if (!mine.signal.aborted) {
				failed(q, error);
			}
		} finally {
			clearTimeout(slow);
		}
	}

	function show(q) {
		const rows = groups.flatMap((group) => group.rows);
		const names = chosen.names().length ? [] : on.asked();
		list.replaceChildren(...drawn(groups, q, { choose, add, pin, adding: names.length ? t("search.addTo", { names: listed(names.map((name) => cut(name))) }) : t("search.add") }));
		note.textContent = q && !rows.length ? t("search.none", { q }) : "";
		status.textContent = q ? note.textContent || t("search.found", { n: rows.length }) : status.textContent;
		foot.hidden = !rows.length;
		foot.replaceChildren(h("span", {}, t("search.keys")), ...(groups.some(({ group }) => group === "recent")
			? [h("button.link", { type: "button", "data-testid": "search-clear", onclick: forget }, t("search.clear"))] : []));
		open(rows.length > 0 || note.textContent !== "");
		mark(q && rows.length ? 0 : -1);
	}

	function pin(name) {
		turn(name);
		ask();
	}

	function forget() {
		clear();
		begin();
	}

	function say(text) {
		groups = [];
		list.replaceChildren();
		note.textContent = status.textContent = text;
		foot.hidden = true;
		open(true);
		mark(-1);
	}

	function failed(q, error) {
		groups = q ? [{ group: "text", rows: [{ kind: "again" }] }] : [];
		show(q);
		note.textContent = status.textContent = q ? said(error) : "";
	}

	function open(some) {
		popup.hidden = !some;
		list.hidden = !groups.length;
		input.setAttribute("aria-expanded", String(some && groups.length > 0));
	}

	function walk(by) {
		const n = list.querySelectorAll("[role=option]").length;
		mark(n ? (Math.max(at, by < 0 ? 0 : -1) + by + n) % n : -1);
	}

	/** @param {number} to -1 for none */
	function mark(to) {
		at = to;
		const options = [...list.querySelectorAll("[role=option]")];
		options.forEach((option, i) => option.setAttribute("aria-selected", String(i === at)));
		options[at]?.scrollIntoView({ block: "nearest" });
		if (at >= 0) {
			input.setAttribute("aria-activedescendant", `option-${at}`);
		} else {
			input.removeAttribute("aria-activedescendant");
		}
	}

	async function enter(another) {
		if (!input.value.trim() && at < 0) {
			all();
			return;
		}
		if (!groups.length) {
			await ask();
		}
		const row = groups.flatMap(({ rows }) => rows)[Math.max(0, at)];
		if (row?.kind === "term" && another) {
			add(row.name);
		} else if (row) {
			choose(row);
		}
	}

	function choose(row) {
		const go = {
			term: () => on.choose([...chosen.names(), row.name]),
			several: () => paste(input.value, true),
			line: () => on.line(input.value),
			speech: () => on.read(row.speech.id),
			speeches: () => on.go({ screen: "speeches", q: input.value.trim() }),
			string: () => on.go({ screen: "vocabulary", tab: "proposed", look: null, word: input.value.trim() }),
			stopped: () => on.go({ screen: "vocabulary", tab: "stopped", look: null, word: row.name }),
		}[row.kind];
		if (row.kind === "again") {
			ask();
			return;
		}
		go();
		if (row.kind !== "several") {
			done();
		}
	}

	/** What the map is of comes along with the first that is added. */
	function add(name) {
		input.value = "";
		chosen.add([...(chosen.names().length ? [] : on.asked()), name]);
	}

	/** @param {string} text with several names @param {boolean} [goes] on to their map, unless a name is unknown */
	async function paste(text, goes = false) {
		try {
			const { found, rest } = await allOf(text);
			input.value = listed(rest);
			chosen.add(found.map(({ name }) => name));
			if (goes && !rest.length) {
				all();
				return;
			}
			await ask();
			if (rest.length) {
				note.textContent = status.textContent = t("search.missing", { names: listed(rest) });
				open(true);
			}
		} catch (error) {
			input.value = text;
			toast(said(error), "warn");
		}
	}

	function all() {
		if (chosen.names().length) {
			on.choose(chosen.names());
			done();
		}
	}

	function changed(names) {
		status.textContent = t("search.chosen", { n: names.length, names: listed(names) });
		input.focus();
		ask();
	}

	function done() {
		chosen.clear();
		input.value = "";
		close();
		input.blur();
	}

	/** First what is written goes, then what is chosen. */
	function leave() {
		if (input.value) {
			input.value = "";
			ask();
		} else {
			done();
		}
	}

	function close() {
		asking.abort();
		clearTimeout(timer);
		groups = [];
		at = -1;
		popup.hidden = true;
		input.setAttribute("aria-expanded", "false");
		input.removeAttribute("aria-activedescendant");
		if (!chosen.names().length && !input.value) {
			on.left();
		}
	}

	/** @param {string} [text] to look for */
	function begin(text = input.value) {
		input.value = text;
		if (document.activeElement === input) {
			ask();
		} else {
			input.focus();
		}
	}

	return { begin };
}
