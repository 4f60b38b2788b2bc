/** Writing XML as text: names may hold quotes, <&> and characters that XML forbids. Pure. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const NAMED = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;" };

/** @param {unknown} value @returns {string} as it may stand in a text or in an attribute */
export function escaped(value) {
	return String(value).replace(FORBIDDEN, "\uFFFD").replace(/[&<>"]/g, (c) => NAMED[c]);
}

/** @param {string} name @param {Record<string, string|number?>} attributes null and undefined left out @param {...string} content XML */
export function tag(name, attributes, ...content) {
	const pairs = Object.entries(attributes).filter(([, value]) => value !== null && value !== undefined)
		.map(([key, value]) => ` ${key}="${escaped(typeof value === "number" ? Number(value.toFixed(2)) : value)}"`);
	return `<${name}${pairs.join("")}${content.length ? `>${content.join("")}</${name}` : "/"}>`;
}
