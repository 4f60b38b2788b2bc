import { tab } from "./storage.js";

/** What is too long for an address stays in this browser tab, under a short name. */
const KEPT = "tifa.kept.";
/** As many characters of a fragment are well carried by mail and chat. */
export const LONGEST = 2000;

/** @param {unknown} value that JSON can hold @returns {string} its short name */
export function keep(value) {
	const json = JSON.stringify(value);
	const name = hash(json);
	tab.set(KEPT + name, json);
	return name;
}

/** @param {string} name @returns {any} null where it was kept in another tab */
export function kept(name) {
	return tab.read(KEPT + name);
}

/** The concepts that a map shows by name, none where a rule chooses them. @param {import("./state.js").Recipe} recipe @returns {string[]} */
export function namesOf({ names, list }) {
	return list ? kept(list) ?? [] : names;
}

/** FNV-1a: a short name for a text, not a secret. */
function hash(text) {
	let value = 0x811c9dc5;
	for (const char of text) {
		value = Math.imul(value ^ char.codePointAt(0), 0x01000193);
	}
	return `${(value >>> 0).toString(36)}${text.length.toString(36)}`;
}
