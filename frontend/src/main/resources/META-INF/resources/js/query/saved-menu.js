import { h, toast } from "../dom.js";
import { menuButton } from "../panel/menu.js";
import { cut, t } from "../texts.js";
import { said } from "../trouble.js";
import { download, downloadAll, duplicate, keep, overwrite, remove, rename, takeIn } from "./saved.js";

/**
 * What can be done with queries that are kept.
 * @param {import("./desk.js").Desk} desk @param {(item?: object|null) => Promise<void>} kept what the one on the desk is now; null where it is gone, nothing where only others came
 * @returns {HTMLElement}
 */
export function savedMenu(desk, kept) {
	const button = h("button.btn", { type: "button", id: "saved-button", "data-testid": "saved-menu", "aria-haspopup": "menu", "aria-expanded": "false", "aria-controls": "saved-items" },
		t("query.keep"));
	const menu = h("div.menu.short", { id: "saved-items", role: "menu", "aria-label": t("query.savedOnes"), hidden: true });
	const place = h("div.menu-at", {}, button, menu);
	const at = menuButton(button, menu, items);

	function items() {
		const { saved } = desk.asked;
		const name = saved && cut(saved.name);
		return [
			...(saved ? [one("overwrite", t("query.overwrite", { name }), async () => then(await overwrite(saved, desk), "query.kept"))] : []),
			one("keep", t("query.keepAs"), async () => then(await keep(desk, saved ? { note: saved.note } : {}), "query.kept")),
			...(saved ? [
				one("rename", t("query.rename"), async () => then(await rename(saved), "query.kept")),
				one("duplicate", t("query.duplicate"), async () => then(await duplicate(saved), "query.kept")),
				one("download", t("query.download"), () => download(saved)),
				one("remove", t("query.removeOne"), async () => await remove(saved) && kept(null)),
			] : []),
			h("hr", { role: "separator" }),
			one("take", t("query.take"), async () => await takeIn() && kept()),
			one("download-all", t("query.downloadAll"), downloadAll),
		];
	}

	async function then(item, text) {
		if (item) {
			await kept(item);
			toast(t(text, { name: cut(item.name) }));
		}
	}

	function one(name, text, act) {
		return h("button.mi.one", { type: "button", role: "menuitem", tabindex: -1, "data-testid": `query-${name}`, onclick: async () => {
			at.close();
			try {
				await act();
			} catch (error) {
				toast(said(error), "warn");
			}
		} }, text);
	}

	return place;
}
