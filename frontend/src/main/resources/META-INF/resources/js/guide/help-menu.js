import { byId, h } from "../dom.js";
import { speaking } from "../language.js";
import { menuButton } from "../panel/menu.js";
import { t } from "../texts.js";
import { guide, guided } from "./guide.js";
import { keysSheet } from "./keys-sheet.js";

/** The guide, the keys and the method; somebody new sees that there is a guide. @param {(patch: object) => void} go */
export function helpMenu(go) {
	let end = null;
	const word = h("span");
	const button = h("button.btn.assist", { type: "button", "aria-haspopup": "menu", "aria-expanded": "false", "aria-controls": "help-menu", "data-testid": "help" }, h("b", { "aria-hidden": "true" }, "?"), word);
	const items = h("div.menu.short", { id: "help-menu", role: "menu", hidden: true });
	const place = byId("help");
	place.hidden = false;
	place.replaceChildren(button, items);
	const item = (key, act) => h("button.mi.one", { type: "button", role: "menuitem", "data-testid": `help-${key}`, onclick: () => {
		menu.close();
		act();
	} }, t(`guide.${key}`));
	const menu = menuButton(button, items, () => [item("tour", tour), item("keys", keysSheet), item("method", () => go({ screen: "method", speech: null, at: null, part: null }))]);

	function tour() {
		end?.();
		go({ screen: "map", speech: null, at: null });
		end = guide(() => {
			end = null;
			say();
		});
	}

	function say() {
		[button, items].forEach((each) => each.setAttribute("aria-label", t("guide.help")));
		word.textContent = guided() ? "" : t("guide.new");
	}
	say();
	speaking(say);
}
