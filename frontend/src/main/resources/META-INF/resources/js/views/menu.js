import { openedNow } from "../app/router.js";
import { byId, h, icon, toast } from "../dom.js";
import { later } from "../later.js";
import { menuButton } from "../panel/menu.js";
import { cut, t } from "../texts.js";

const saved = later(() => import("./saved.js"));

/** The menu of saved views in the head; what it does comes when it is first used. */
export function viewsMenu() {
	const place = byId("views");
	const button = h("button.btn", { type: "button", id: "views-button", "data-testid": "views", "data-label": "views.menu",
		"aria-haspopup": "menu", "aria-expanded": "false", "aria-controls": "views-menu" }, icon("bookmark"), h("span", { "data-t": "views.title" }));
	const menu = h("div.menu.short", { id: "views-menu", role: "menu", "data-label": "views.menu", hidden: true });
	place.hidden = false;
	place.append(button, menu);
	const at = menuButton(button, menu, () => [
		item("save", t("views.save"), async ({ save }) => said(await save())),
		...(openedNow() ? [item("overwrite", t("views.overwrite", { name: cut(openedNow().name) }), async ({ overwrite }) => said(await overwrite(openedNow())))] : []),
		item("all", t("views.all"), async () => (await import("./list.js")).showViews()),
	]);

	function item(name, text, act) {
		return h("button.mi.one", { type: "button", role: "menuitem", tabindex: -1, "data-testid": `views-${name}`, onclick: async () => {
			at.close();
			await act(await saved());
		} }, text);
	}
}

function said(view) {
	if (view) {
		openedNow(view);
		toast(t("views.saved", { name: cut(view.name) }));
	}
}
