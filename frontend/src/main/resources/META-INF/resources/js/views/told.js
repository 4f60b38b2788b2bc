import { byId, h, icon } from "../dom.js";
import { listed, t } from "../texts.js";

const NAMED = 3;

/**
 * Says above the page what became of a view that was kept: names merged since, concepts that are gone, a corpus that has grown.
 * @param {{id: string, name: string?, revision: number, renamed: Record<string, string>, missing: string[]}} saved @param {number} revision of today
 */
export function tellOf(saved, revision) {
	const merged = Object.entries(saved.renamed);
	const words = [
		...merged.slice(0, NAMED).map(([from, to]) => t("views.mergedHere", { from, to })),
		merged.length > NAMED && t("views.mergedMore", { n: merged.length - NAMED }),
		saved.missing.length && t("views.gone", { names: listed(saved.missing.slice(0, NAMED)), n: saved.missing.length }),
		!merged.length && !saved.missing.length && revision !== saved.revision && t("views.grown", { then: saved.revision, now: revision }),
	].filter(Boolean);
	byId("view-told")?.remove();
	if (words.length) {
		const told = h("div.banner", { id: "view-told", role: "status", "data-testid": "view-told" }, icon("info"), h("span", {}, words.join("")),
			h("button.link", { type: "button", "data-testid": "see-changes", onclick: async () => (await import("./changes.js")).showChanges(saved) }, t("views.seeChanges")),
			h("button.link", { type: "button", onclick: () => told.remove() }, t("close")));
		byId("banner").after(told);
	}
}
