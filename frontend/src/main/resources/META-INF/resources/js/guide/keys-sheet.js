import { KEYS } from "../app/keys.js";
import { h, icon } from "../dom.js";
import { t } from "../texts.js";

/** @returns {HTMLElement} every key and what it does */
export function keyList() {
	return h("dl.facts", {}, ...KEYS.map(({ id, shown }) => h("div", {}, h("dt", {}, h("kbd", {}, shown)), h("dd", {}, t(`key.${id}`)))));
}

/** Shows the keys over the page; Escape closes. */
export function keysSheet() {
	const sheet = h("dialog.keys", { "aria-label": t("guide.keys"), "data-testid": "keys" },
		h("div.dialog-head", {}, h("h2", {}, t("guide.keys")), h("button.btn.ico", { type: "button", "aria-label": t("close"), onclick: () => sheet.close() }, icon("close"))),
		keyList());
	sheet.addEventListener("close", () => sheet.remove());
	sheet.addEventListener("keydown", (event) => event.stopPropagation());
	document.body.append(sheet);
	sheet.showModal();
}
