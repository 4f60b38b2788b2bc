import { byId, h, icon, toast } from "./dom.js";
import { t } from "./texts.js";

/** Where the words of speeches stand. */
const SPEECH = ".text .para > :not(.no), .psg > p:not(.src)";
const SHORTEST = 2;
const LONGEST = 100;
const ABOVE = 44;

/**
 * A string selected in a speech may become a concept: a button beside it says so, and so does the key C.
 * @param {() => void} review where the decision can be looked at
 */
export function selection(review) {
	const button = h("button.make", { type: "button", hidden: true, "data-testid": "make-term", onclick: make, onpointerdown: (event) => event.preventDefault() });
	let text = "";
	let listening = false;
	byId("app").append(button);
	document.addEventListener("selectionchange", () => listening && show());
	document.addEventListener("scroll", () => !button.hidden && show(), true);
	document.addEventListener("keydown", (event) => {
		if (event.key.toLowerCase() === "c" && !button.hidden && !event.ctrlKey && !event.metaKey && !event.altKey) {
			event.stopImmediatePropagation();
			event.preventDefault();
			make();
		}
	}, true);

	function show() {
		const range = picked();
		text = range ? range.toString().replace(/\s/g, "").replace(/^[“‘《，。、；：]+|[”’》，。、；：]+$/g, "") : "";
		button.hidden = text.length < SHORTEST || text.length > LONGEST;
		if (!button.hidden) {
			button.replaceChildren(icon("plus"), h("span", {}, t("vocab.make")), h("kbd", {}, "C"));
			const box = range.getBoundingClientRect();
			const room = document.documentElement.clientWidth - button.offsetWidth - 8;
			button.style.left = `${Math.max(8, Math.min(room, box.left))}px`;
			button.style.top = `${Math.max(8, Math.min(innerHeight - ABOVE, box.top > ABOVE * 2 ? box.top - ABOVE : box.bottom + 8))}px`;
		}
	}

	/** What is selected within one paragraph. */
	function picked() {
		const chosen = getSelection();
		const within = (node) => (node?.nodeType === Node.TEXT_NODE ? node.parentElement : node)?.closest?.(SPEECH);
		const place = within(chosen.anchorNode);
		return !chosen.isCollapsed && place && place === within(chosen.focusNode) ? chosen.getRangeAt(0) : null;
	}

	async function make() {
		const name = text;
		button.hidden = true;
		const [{ askNew }, { pending }] = await Promise.all([import("./vocabulary/ask.js"), import("./vocabulary/pending.js")]);
		if (await askNew(name)) {
			getSelection().removeAllRanges();
			toast(t("vocab.pending", { n: pending.all().length }), "check",
				byId("vocabulary").checkVisibility() ? null : { name: t("vocab.review"), run: review });
		}
	}

	return {
		listen: (on) => {
			listening = on;
			button.hidden = true;
		},
	};
}
