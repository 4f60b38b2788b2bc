import { h } from "../dom.js";
import { categoryName } from "../legend.js";
import { colour } from "../palette.js";
import { dotted, t } from "../texts.js";
import { cut } from "./places.js";

const KEYS = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * The whole speech, where a concept is mentioned a button: one stop of the Tab key, the arrows lead on. The numbers of paragraphs are no text,
 * so that what is copied is the speech alone.
 * @param {object} speech @param {Map<string, import("./places.js").Mention[]>} places @param {(mark: HTMLElement) => void} pick
 */
export function speechText(speech, places, pick) {
	const found = new Map();
	[...speech.mentions, ...speech.masks].forEach((each) => found.set(`${each.paragraph} ${each.sentence}`, [...(found.get(`${each.paragraph} ${each.sentence}`) ?? []), each]));
	const titles = new Map([...places].map(([term, all]) => [term, dotted([term, categoryName(speech.categories[term] ?? null), t("reader.times", { n: all.length })])]));
	const paragraphs = speech.paragraphs.map(({ index, role, sentences }) => h(`div.para.${role}`, { "data-index": index },
		role === "body" && h("span.no", { "data-no": t("paragraph", { n: index + 1 }) }),
		h(role === "heading" ? "h2" : "p", {}, ...sentences.flatMap((sentence, i) => cut(sentence, found.get(`${index} ${i}`) ?? []).map(piece)))));
	const element = h("article.text", { lang: "zh-CN", "data-testid": "reader-text" }, ...paragraphs);
	const marks = [...element.querySelectorAll("mark[role]")];
	let stop = marks[0] ?? null;
	let [on, now, current] = [[], null, null];
	stop?.setAttribute("tabindex", "0");
	element.addEventListener("click", ({ target }) => {
		const mark = target.closest("mark[role]");
		if (mark && getSelection().isCollapsed) {
			pick(mark);
		}
	});
	element.addEventListener("keydown", byKey);
	element.addEventListener("focusin", ({ target }) => target.matches("mark[role]") && stopAt(target));

	function piece({ text, found: mention }) {
		if (!mention) {
			return text;
		}
		if (!mention.term) {
			return h("span.masked", { title: t("reader.masked") }, text);
		}
		const counted = mention.counted || !speech.counted;
		const mark = h(counted ? "mark" : "mark.uncounted", { "data-term": mention.term, ...(titles.has(mention.term)
			? { role: "button", tabindex: "-1", "aria-pressed": "false", title: titles.get(mention.term) } : { title: t("reader.uncounted") }) }, text);
		if (counted) {
			mark.style.setProperty("--kind", `var(${colour(speech.categories[mention.term])})`);
		}
		return mark;
	}

	function byKey(event) {
		const mark = event.target.closest("mark[role]");
		const by = KEYS[event.key];
		if (!mark || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) {
			return;
		}
		if (event.key === "Enter" || event.key === " ") {
			event.preventDefault();
			pick(mark);
		} else if (by) {
			event.preventDefault();
			marks[marks.indexOf(mark) + by]?.focus();
		}
	}

	function stopAt(mark) {
		stop?.setAttribute("tabindex", "-1");
		stop = mark;
		stop.setAttribute("tabindex", "0");
	}

	return {
		element, paragraphs,
		/** Shows where these stand, the second of two otherwise. @param {string[]} terms @returns {HTMLElement[]} the counted places, in order */
		mark(terms) {
			for (const mark of on) {
				mark.classList.remove("on", "b", "here");
				mark.setAttribute("aria-pressed", "false");
			}
			on = terms.length ? marks.filter((mark) => terms.includes(mark.dataset.term)) : [];
			for (const mark of on) {
				mark.classList.add("on");
				mark.classList.toggle("b", mark.dataset.term === terms[1]);
				mark.setAttribute("aria-pressed", "true");
			}
			now = null;
			return on.filter((mark) => !mark.classList.contains("uncounted"));
		},
		/** The place one is at. @param {HTMLElement} mark @param {boolean} scroll */
		at(mark, scroll) {
			now?.classList.remove("here");
			now = mark;
			now.classList.add("here");
			stopAt(mark);
			scroll && mark.scrollIntoView({ block: "center" });
		},
		/** The paragraph the address tells. @param {number?} index @param {boolean} scroll */
		paragraph(index, scroll) {
			current?.removeAttribute("aria-current");
			current = paragraphs[index] ?? null;
			current?.setAttribute("aria-current", "true");
			scroll && current?.scrollIntoView({ block: "center" });
		},
	};
}

/** @param {Node} node within a speech's text @returns {number} its paragraph, 0 where it is in none */
export function paragraphOf(node) {
	return Number((node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest("[data-index]")?.dataset.index ?? 0);
}
