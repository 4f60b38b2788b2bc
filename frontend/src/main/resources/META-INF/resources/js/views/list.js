import { api } from "../api.js";
import { known } from "../app/known.js";
import { h, toast } from "../dom.js";
import { dotted, t } from "../texts.js";
import { showChanges } from "./changes.js";
import { duplicate, remove, rename } from "./saved.js";

const SIZE = 50;

/** All saved views: to open, name, copy and delete them, and to see what has changed since. */
export async function showViews() {
	const list = h("ul.views-list", { "data-testid": "views-list" });
	const input = h("input", { type: "search", "aria-label": t("views.search"), placeholder: t("views.search"), oninput: () => draw() });
	const more = h("button.btn.out", { type: "button", hidden: true, onclick: () => draw(true) }, t("views.more"));
	const said = h("p.note", { role: "status" });
	const dialog = h("dialog.views", { "aria-labelledby": "views-heading" },
		h("div.views-head", {}, h("h2", { id: "views-heading" }, t("views.all")), input,
			h("button.btn.out", { type: "button", "data-testid": "views-close", onclick: () => dialog.close() }, t("close"))),
		said, list, more);
	let turn = 0;

	async function draw(further = false) {
		const mine = ++turn;
		const page = further ? list.children.length / SIZE + 1 : 1;
		try {
			const { items, total } = await api.views({ q: input.value.trim(), page, size: SIZE });
			if (mine === turn) {
				list.replaceChildren(...(further ? list.children : []), ...items.map((item) => row(item)));
				said.textContent = total ? t("views.count", { n: total }) : t(input.value ? "views.noneSuch" : "views.none");
				more.hidden = list.children.length >= total;
			}
		} catch (error) {
			toast(error.message, "warn");
		}
	}

	function row(item) {
		const act = (name, run) => h("button.btn.sm", { type: "button", "data-testid": `view-${name}`, onclick: async () => await run() && draw() }, t(`views.${name}`));
		const open = () => {
			dialog.close();
			location.hash = `v=${item.id}`;
		};
		return h("li", { "data-testid": "view" },
			h("button.shot", { type: "button", tabindex: -1, "aria-hidden": "true", onclick: open },
				item.thumbnail && h("img", { src: api.thumbnailOf(item), alt: "", width: 160, height: 100, loading: "lazy" })),
			h("div.what", {}, h("button.link.name", { type: "button", "data-testid": "view-open", onclick: open }, item.name), item.note && h("p", {}, item.note),
				h("p.note", {}, dotted([t("views.facts", item), item.updated.slice(0, 10), t("views.of", item),
					item.revision === known().corpus.revision ? null : t("views.older", { now: known().corpus.revision })])),
				h("div.acts", {}, act("changes", () => showChanges(item)), act("rename", () => rename(item)), act("duplicate", () => duplicate(item)),
					act("remove", () => remove(item)))));
	}

	document.body.append(dialog);
	dialog.addEventListener("close", () => dialog.remove());
	dialog.showModal();
	await draw();
}
