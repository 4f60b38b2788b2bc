import { byId, h, icon } from "../dom.js";
import { cut, listed, t } from "../texts.js";

const NAMED = 3;

/**
 * Says above the page what became of a view that was kept: names merged since, concepts that are gone, a corpus that has grown.
 * @param {{id: string, name: string?, revision: number, renamed: Record<string, string>, missing: string[]}} saved @param {number} revision of today
 */
export function tellOf(saved, revision) {
	const words = wordsOf(saved);
	tell(words.length || revision === saved.revision ? words : [t("views.grown", { then: saved.revision, now: revision })],
		h("button.link", { type: "button", "data-testid": "see-changes", onclick: async () => (await import("./changes.js")).showChanges(saved) }, t("views.seeChanges")));
}

/** The same of names in an address. @param {{renamed: Record<string, string>, missing: string[]}} names */
export function tellNames(names) {
	tell(wordsOf(names));
}

function wordsOf({ renamed, missing }) {
	const merged = Object.entries(renamed);
	return [
		...merged.slice(0, NAMED).map(([from, to]) => t("views.mergedHere", { from: cut(from), to: cut(to) })),
		merged.length > NAMED && t("views.mergedMore", { n: merged.length - NAMED }),
		missing.length && t("views.gone", { names: listed(missing.slice(0, NAMED).map((name) => cut(name))), n: missing.length }),
	].filter(Boolean);
}

/** Says something above the page until it is closed. @param {string[]} words nothing where there are none @param {HTMLElement} [act] what can be done about it */
export function tell(words, act) {
	byId("view-told")?.remove();
	if (words.length) {
		const told = h("div.banner", { id: "view-told", role: "status", "data-testid": "view-told" }, icon("info"), h("span", {}, words.join("")), act,
			h("button.link", { type: "button", onclick: () => told.remove() }, t("close")));
		byId("banner").after(told);
	}
}
