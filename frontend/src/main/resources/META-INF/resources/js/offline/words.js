import { texts as englishFrame } from "../texts/en/frame.js";
import { texts as english } from "../texts/en/offline.js";
import { texts as chineseFrame } from "../texts/zh/frame.js";
import { texts as chinese } from "../texts/zh/offline.js";

/** The words of the page that stands alone: it speaks both languages and remembers neither. */
const CATALOGUES = { zh: { ...chineseFrame, ...chinese }, en: { ...englishFrame, ...english } };
let spoken = "zh";

/** @param {string} language zh or en */
export function speak(language) {
	spoken = Object.hasOwn(CATALOGUES, language) ? language : "zh";
	document.documentElement.lang = spoken === "zh" ? "zh-CN" : "en";
}

/** @returns {"zh"|"en"} */
export function language() {
	return spoken;
}

/** A text with its parameters; {name|one|other} is a word in its number. @param {string} key @param {Record<string, string|number>} [params] */
export function t(key, params = {}) {
	return CATALOGUES[spoken][key].replace(/\{(\w+)(?:\|(.*?)\|(.*?))?\}/g, (_, name, one, other) =>
		(other === undefined ? figure(params[name]) : String(params[name]) === "1" ? one : other));
}

/** @param {string} key @param {string} fallback where there is no such text */
export function tOr(key, fallback) {
	return CATALOGUES[spoken][key] ?? fallback;
}

/** @param {unknown} value @returns {string} */
export function figure(value) {
	return typeof value === "number" ? value.toLocaleString(spoken === "zh" ? "zh-CN" : "en", { maximumFractionDigits: 3 }) : String(value ?? "");
}
