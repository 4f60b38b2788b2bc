import { zh } from "./texts-zh.js";

const numbers = new Intl.NumberFormat("zh-CN", { maximumFractionDigits: 2 });

/**
 * A text of the page by its key; {name} stands for a parameter, numbers get separators.
 * @param {string} key @param {Record<string, string|number>} [params]
 * @returns {string}
 */
export function t(key, params = {}) {
	const text = zh[key];
	if (text === undefined) {
		throw new Error(`No text for ${key}`);
	}
	return text.replace(/\{(\w+)\}/g, (_, name) => figure(params[name]));
}

/** @param {string} key @param {string} fallback @returns {string} the text, or the fallback where the catalogue has none */
export function tOr(key, fallback) {
	return zh[key] ?? fallback;
}

/** @param {unknown} value @returns {string} as the page writes it */
export function figure(value) {
	return typeof value === "number" ? numbers.format(value) : String(value ?? "");
}

/** @param {string} unit @param {number} n @returns {string} "3 段" */
export function passages(unit, n) {
	return t(`count.${unit}`, { n });
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
	return { 4: t("date.year", { date }), 7: t("date.month", { year: date.slice(0, 4), month: Number(date.slice(5)) }) }[date.length] ?? date;
}
