import { byId, h, icon } from "../dom.js";
import { speaking } from "../language.js";
import { menuButton } from "../panel/menu.js";
import { browser } from "../storage.js";
import { t } from "../texts.js";

/** As theme.js reads it, before any module. */
const KEPT = "tifa.theme";
const THEMES = ["system", "light", "dark"];

/** The page light or dark, or as the system is. */
export function themeMenu() {
	const button = h("button.btn.ico", { type: "button", "aria-haspopup": "menu", "aria-expanded": "false", "aria-controls": "theme-menu", "data-testid": "theme" }, icon("theme"));
	const items = h("div.menu.short", { id: "theme-menu", role: "menu", hidden: true });
	const place = byId("theme");
	place.hidden = false;
	place.replaceChildren(button, items);
	const menu = menuButton(button, items, () => THEMES.map((theme) => h("button.mi.one", { type: "button", role: "menuitemradio", "aria-checked": String(theme === chosen()), "data-testid": `theme-${theme}`,
		onclick: () => {
			choose(theme);
			menu.close();
		} }, t(`theme.${theme}`))));
	const say = () => [button, items].forEach((each) => each.setAttribute("aria-label", t("theme")));
	say();
	speaking(say);
}

function chosen() {
	const theme = document.documentElement.dataset.chosen ?? browser.get(KEPT);
	return THEMES.includes(theme) ? theme : "system";
}

function choose(theme) {
	document.documentElement.dataset.chosen = theme;
	browser.set(KEPT, theme);
	document.dispatchEvent(new Event("tifa:theme-chosen"));
}
