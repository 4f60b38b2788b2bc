import { h, icon } from "../dom.js";
import { doubts } from "../doubts.js";
import { date, fictionalBadge } from "../panel/corpus.js";
import { t } from "../texts.js";
import { fact, reason } from "./facts.js";

/**
 * What is known of the speech that is read.
 * @param {object} speech @param {{mentions: number, terms: number}} counted @param {() => void} back @param {HTMLElement} cleaned
 */
export function head(speech, counted, back, cleaned) {
	const facts = ["speaker", "office", "occasion", "place", "kind"].filter((field) => speech[field]);
	return h("header.rh", {},
		h("button.btn.sm", { type: "button", "data-testid": "reader-back", onclick: back }, icon("back"), t("back")),
		h("h1.ttl", {}, reason(speech, "title") ? fact(speech, "title", speech.title) : speech.title, fictionalBadge(speech), ...doubts(speech)),
		speech.subtitle && h("p.sub", {}, fact(speech, "subtitle", `——${speech.subtitle}`)),
		h("p.meta", {}, date(speech), ...facts.map((field) => fact(speech, field, speech[field])),
			h("span", {}, t("reader.paragraphs", { n: speech.paragraphs.length })), h("span", {}, t("reader.characters", { n: speech.characters })),
			h("span", {}, t("reader.mentions", counted)), cleaned));
}
