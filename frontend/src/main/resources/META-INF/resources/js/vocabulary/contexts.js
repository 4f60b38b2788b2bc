import { api } from "../api.js";
import { h, icon } from "../dom.js";
import { date, fictionalBadge } from "../panel/corpus.js";
import { pieces, shortened } from "../passages.js";
import { t } from "../texts.js";

const PAGE = 20;
const ROOM = { whole: 72, around: 36 };

/** Where a string stands in the speeches. @param {string} q @param {AbortSignal} signal @returns {Promise<object>} the first page */
export function firstContexts(q, signal) {
	return api.strings({ q, page: 1, size: PAGE }, signal);
}

/**
 * The contexts of a string, a page at a time, and what may cut words in two.
 * @param {object} first page @param {(patch: object) => void} go @param {AbortSignal} signal
 * @returns {Node[]}
 */
export function contexts(first, go, signal) {
	const list = h("ol.psgs", { lang: "zh-CN", "data-testid": "contexts" });
	const foot = h("div.acts.after");
	let page = 1;

	function append({ items }) {
		list.append(...items.map((item) => context(item, go)));
		const left = first.total - list.children.length;
		foot.replaceChildren(...(left > 0 && items.length ? [h("button.btn.out", { type: "button", onclick: more }, t("vocab.moreContexts", { n: Math.min(left, PAGE), left }))] : []));
	}

	async function more() {
		append(await api.strings({ q: first.q, page: ++page, size: PAGE }, signal));
	}

	append(first);
	return [h("div.sech", {}, h("h2", {}, t("vocab.contexts"), h("em", { "data-testid": "contexts-count" }, t("vocab.occurrences", { n: first.occurrences, paragraphs: first.total })))), list, foot];
}

/** What is doubtful about a string, each way of cutting once. @param {object[]} items @returns {{n: number, ways: string[]}} */
export function doubts(items) {
	const all = items.flatMap(({ highlights }) => highlights).map(({ doubtful }) => doubtful).filter(Boolean);
	return { n: all.length, ways: [...new Set(all)] };
}

function context({ speech, paragraph, text, highlights }, go) {
	const marks = highlights.map((each) => ({ ...each, term: each.doubtful ? "doubtful" : "sure" }));
	const doubtful = [...new Set(highlights.map((each) => each.doubtful).filter(Boolean))];
	return h("li.psg", { "data-testid": "context" },
		h("p.src", {}, h("span.t", {}, h("button.link", { type: "button", onclick: () => go({ speech: speech.id, at: paragraph }) }, speech.title), " ", t("paragraph", { n: paragraph + 1 }),
			fictionalBadge(speech)), ...doubtful.map((cut) => h("span.cut", {}, icon("warn"), t("vocab.cut", { cut: cut.split("|").join(t("vocab.cutBetween")) })))),
		h("p", {}, ...(shortened(text, marks, ROOM) ?? pieces(text, marks)).map((piece) => (piece.gap ? h("span.ell", {}, "…")
			: piece.term ? h(piece.term === "doubtful" ? "mark.b" : "mark", {}, piece.text) : piece.text))),
		h("div.meta", {}, date(speech)));
}
