import { api } from "../api.js";
import { h, toast } from "../dom.js";
import { figure, t } from "../texts.js";
import { endsOf, nameOf } from "../view/view.js";

const LISTED = 20;

/** What is another since a view was saved: the server compares what it answered then with what it answers now. @param {{id: string, name: string?}} item */
export async function showChanges(item) {
	let changes;
	try {
		changes = await api.viewChanges(item.id);
	} catch (error) {
		toast(error.message, "warn");
		return;
	}
	const { then, now, renamed, missing, nodes, edges } = changes;
	const parts = [
		lines("renamed", Object.entries(renamed).map(([from, to]) => t("views.merged", { from, to }))), lines("missing", missing),
		...["added", "left", "changed"].flatMap((kind) => [lines(`nodes.${kind}`, figures(nodes[kind], (id) => id)), lines(`edges.${kind}`, figures(edges[kind], ends))]),
	].filter(Boolean);
	const dialog = h("dialog.views.changes", { "aria-labelledby": "changes-heading", "data-testid": "changes" },
		h("div.views-head", {}, h("h2", { id: "changes-heading" }, t("views.changesOf", { name: item.name ?? t("views.unnamed") })),
			h("button.btn.out", { type: "button", "data-testid": "changes-close", onclick: () => dialog.close() }, t("close"))),
		h("p", {}, t("views.then", then)), h("p", {}, t("views.now", now)), ...(parts.length ? parts : [h("p", {}, t("views.same"))]));
	document.body.append(dialog);
	dialog.addEventListener("close", () => dialog.remove());
	dialog.showModal();
}

function figures(changes, name) {
	return changes.map(({ id, then, now }) => (then !== null && now !== null ? t("views.figure", { name: name(id), then: figure(then), now: figure(now) })
		: t("views.one", { name: name(id), n: figure(then ?? now) })));
}

function ends(id) {
	return endsOf(id).map((end) => nameOf(end) ?? end).join(" — ");
}

function lines(kind, all) {
	return all.length ? h("section", { "data-testid": `changes-${kind}` }, h("h3", {}, t(`views.${kind}`), h("em", {}, figure(all.length))),
		h("ul", {}, ...all.slice(0, LISTED).map((line) => h("li", {}, line)),
			all.length > LISTED && h("li.note", {}, t("views.left", { n: all.length - LISTED })))) : null;
}
