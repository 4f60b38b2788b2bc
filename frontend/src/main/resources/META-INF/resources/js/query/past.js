import { api } from "../api.js";
import { h, toast } from "../dom.js";
import { dotted, figure, t } from "../texts.js";

const LONGEST = 140;
const CLOCK = { year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" };

/**
 * What was run, the latest first. @param {HTMLElement} place @param {(run: {text: string, given: string}) => void} again
 */
export async function drawPast(place, again) {
	let past;
	try {
		past = await api.runs();
	} catch (error) {
		toast(error.message, "warn");
		return;
	}
	const { items, most } = past;
	const forget = async () => {
		await api.forgetRuns();
		await drawPast(place, again);
	};
	place.replaceChildren(...(items.length ? [h("ul", {}, ...items.map((run) => line(run, again)))] : [h("p.note", {}, t("query.noPast"))]),
		h("div.acts", {}, h("span.note", {}, t("query.pastThere", { n: most })), items.length > 0 && h("button.link", { type: "button", "data-testid": "forget", onclick: forget }, t("query.forget"))));
}

function line(run, again) {
	const { at, text, rows, truncated, millis, revision, hash } = run;
	const facts = [new Date(at).toLocaleString(document.documentElement.lang, CLOCK), t("query.rows", { n: figure(rows) }) + (truncated ? "+" : ""),
		t("query.millis", { n: millis }), t("query.runOf", { revision: revision ?? "–", hash: hash.slice(0, 8) })];
	return h("li", {}, h("button", { type: "button", "data-testid": "past-one", onclick: () => again(run) },
		h("code", {}, text.replace(/\s+/g, " ").slice(0, LONGEST)), h("span", {}, dotted(facts))));
}
