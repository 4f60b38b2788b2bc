import { browser } from "../storage.js";

const KEPT = "tifa.query.past";
const MOST = 50;

/** What was run in this browser, the latest first. @returns {{text: string, given: string, at: string}[]} */
export function past() {
	const found = browser.read(KEPT);
	return Array.isArray(found) ? found.filter((one) => typeof one?.text === "string" && typeof one.given === "string") : [];
}

/** @param {string} text @param {string} given the parameters as JSON */
export function remember(text, given) {
	const others = past().filter((one) => one.text !== text || one.given !== given);
	browser.write(KEPT, [{ text, given, at: new Date().toISOString() }, ...others].slice(0, MOST));
}

export function forget() {
	browser.write(KEPT, []);
}
