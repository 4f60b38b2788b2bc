import { toClipboard } from "../clipboard.js";
import { browser } from "../storage.js";
import { language, t } from "../texts.js";
import { english } from "./english.js";
import { gbt7714 } from "./gbt7714.js";

const KEPT = "tifa.citation";
export const STYLES = { gbt7714: ({ speech, ...at }) => gbt7714(speech, at), english: ({ speech, ...at }) => english(speech, at) };

/** @returns {keyof STYLES} what was chosen last, else what the page's language suggests */
export function style() {
	const chosen = browser.get(KEPT);
	return Object.hasOwn(STYLES, chosen ?? "") ? chosen : language() === "en" ? "english" : "gbt7714";
}

/** @param {keyof STYLES} name */
export function chooseStyle(name) {
	browser.set(KEPT, name);
}

/**
 * A passage with its source.
 * @param {{text: string, paragraph: number, sentence: number?, speech: import("./gbt7714.js").Source}} item @param {keyof STYLES} name
 */
export function citation(item, name) {
	return `“${item.text.trim()}”${name === "english" ? " — " : "——"}${STYLES[name](item)}`;
}

/** The same to be pasted elsewhere. @returns {Promise<boolean>} whether it is on the clipboard */
export function copyCitation(item, name) {
	return toClipboard(citation(item, name), t("evidence.copiedToast", { style: t(`cite.${name}`) }));
}
