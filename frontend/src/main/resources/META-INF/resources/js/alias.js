import { t } from "./texts.js";

const DATED = /^(.+)\[([\d-]*)\.\.([\d-]*)\]$/;

/** An alias without its dates. @param {string} written such as 党中央[..2016-10-26] @returns {string} Pure. */
export function aliasName(written) {
	return DATED.exec(written)?.[1] ?? written;
}

/** An alias and when it means its concept. @param {string} written @returns {string} */
export function aliasText(written) {
	const [, name, from, to] = DATED.exec(written) ?? [];
	return name ? t(from && to ? "alias.between" : from ? "alias.since" : "alias.until", { name, from, to }) : written;
}
