import { browser } from "./storage.js";
import { en } from "./texts/en.js";
import { zh } from "./texts/zh.js";

const KEPT = "tifa.language";
const CATALOGUES = { "zh-CN": zh, en };
let catalogue;
let numbers;
speak(browser.get(KEPT));

/** @returns {string} the language in force, as in the page's lang attribute */
export function language() {
	return document.documentElement.lang;
}

/** Speaks another language from now on, also after a reload. @param {string} tag */
export function choose(tag) {
	browser.set(KEPT, tag);
	speak(tag);
}

function speak(tag) {
	const known = Object.hasOwn(CATALOGUES, tag ?? "") ? tag : "zh-CN";
	catalogue = CATALOGUES[known];
	numbers = new Intl.NumberFormat(known, { maximumFractionDigits: 2 });
	document.documentElement.lang = known;
}

/**
 * A text of the page by its key; {name} stands for a parameter, {name|one|other} for a word in its number; numbers get separators.
 * @param {string} key @param {Record<string, string|number>} [params]
 * @returns {string}
 */
export function t(key, params = {}) {
	const text = catalogue[key];
	if (text === undefined) {
		throw new Error(`No text for ${key}`);
	}
	return text.replace(/\{(\w+)(?:\|(.*?)\|(.*?))?\}/g, (_, name, one, other) => {
		if (other === undefined) {
			return figure(params[name]);
		}
		return String(params[name]) === "1" ? one : other;
	});
}

/** @param {string} key @param {string} fallback @returns {string} the text, or the fallback where the catalogue has none */
export function tOr(key, fallback) {
	return catalogue[key] ?? fallback;
}

/** @param {unknown} value @returns {string} as the page writes it */
export function figure(value) {
	return typeof value === "number" ? numbers.format(value) : String(value ?? "");
}

/** @param {string} unit @param {number} n @returns {string} "3 段" */
export function passages(unit, n) {
	return t(`count.${unit}`, { n });
}

/** The same where there is little room. @param {string} unit @param {number} n @returns {string} */
export function briefly(unit, n) {
	return t(`brief.${unit}`, { n });
}

/** @param {string[]} names @returns {string} "甲、乙" */
export function listed(names) {
	return names.join(t("between.names"));
}

/** A name where there is little room; what shows it tells the whole in its title. @param {string} name @returns {string} */
export function cut(name, most = 24) {
	const letters = [...name];
	return letters.length > most ? `${letters.slice(0, most - 1).join("")}…` : name;
}

/** @param {(string?)[]} facts @returns {string} those that are there, "甲 ・ 乙" */
export function dotted(facts) {
	return facts.filter(Boolean).join(t("between.facts"));
}

/** @param {number?} value @param {string} measure @returns {string} a score as usual in its field */
export function scored(value, measure) {
	if (value === null || value === undefined) {
		return "–";
	}
	const digits = { npmi: 2, jaccard: 3, logdice: 1, g2: 1, count: 0 }[measure];
	return value.toFixed(digits).replace("-", "−");
}

/** @param {{date: string?, datePrecision?: string?}} speech @returns {string} */
export function dated({ date }) {
	if (!date) {
		return t("date.none");
	}
	return { 4: t("date.year", { date }), 7: t("date.month", { date, year: date.slice(0, 4), month: Number(date.slice(5)) }) }[date.length] ?? date;
}
