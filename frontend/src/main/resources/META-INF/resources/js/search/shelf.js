import { browser } from "../storage.js";
import { nameOf } from "../view/view.js";

/** Concepts that this browser remembers of this server: those last looked at, and those one wants at hand. */
const RECENT = "tifa.recent";
const PINNED = "tifa.pinned";
const MOST = 12;

/** @returns {string[]} the last looked at first */
export function recent() {
	return kept(RECENT);
}

/** @returns {string[]} the last pinned first */
export function pinned() {
	return kept(PINNED);
}

/** @param {import("../view/view.js").View} view that is looked at: the concept that is selected, else those it is of */
export function look({ ask, chosen }) {
	const one = chosen.nodes.length === 1 ? nameOf(chosen.nodes[0]) : null;
	const names = one ? [one] : ask.term;
	const before = recent();
	if (names.some((name, i) => before[i] !== name)) {
		browser.write(RECENT, [...new Set([...names, ...before])].slice(0, MOST));
	}
}

/** @param {string} name @returns {boolean} whether it is pinned from now on */
export function turn(name) {
	const on = !pinned().includes(name);
	browser.write(PINNED, on ? [name, ...pinned()] : pinned().filter((each) => each !== name));
	return on;
}

/** Those last looked at; what is pinned stays. */
export function clear() {
	browser.remove(RECENT);
}

/** In today's names, without what is gone. @param {{found: {asked: string, name: string}[], missing: string[]}} told as the server tells it */
export function renew({ found, missing }) {
	const today = new Map(found.map(({ asked, name }) => [asked, name]));
	for (const key of [RECENT, PINNED]) {
		const names = kept(key);
		if (names.some((name) => missing.includes(name) || (today.get(name) ?? name) !== name)) {
			browser.write(key, [...new Set(names.filter((name) => !missing.includes(name)).map((name) => today.get(name) ?? name))]);
		}
	}
}

function kept(key) {
	const names = browser.read(key);
	return Array.isArray(names) ? names.filter((name) => typeof name === "string") : [];
}
