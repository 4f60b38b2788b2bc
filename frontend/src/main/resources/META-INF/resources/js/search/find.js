import { api } from "../api.js";
import { isLine } from "../method/line.js";
import { candidates, named, several } from "./names.js";
import { pinned, recent, renew } from "./shelf.js";

const TERMS = 8;
const SPEECHES = 3;
/** Of strings that hold what is looked for: the one that is it is among them. */
const STOPPED = 1000;
/** What can be looked for in the speeches: not signs alone, and not longer than this. */
const WORDS = /[\p{L}\p{N}]/u;
const LONGEST = 100;

/**
 * What a text may mean.
 * @typedef {{kind: "term", name: string, category: string?, term?: object, pinned?: boolean}|{kind: "speech", speech: object}|{kind: "speeches", n: number}
 *   |{kind: "string", n: number}|{kind: "stopped", name: string}|{kind: "several", names: string[], missing: string[]}|{kind: "again"}|{kind: "line"}} Row
 * @typedef {{group: string, rows: Row[], left?: number}} Group group: of its heading's text; left: how many more there are
 * @param {string} q @param {AbortSignal} signal @returns {Promise<Group[]>} without rows where nothing is found
 */
export async function find(q, signal) {
	if (isLine(q)) {
		return [{ group: "method", rows: [{ kind: "line" }] }];
	}
	const [{ items: terms, total }, speeches, all] = await Promise.all([api.vocabulary({ q, limit: TERMS }, signal), api.speeches({ q, page: 1, size: SPEECHES }, signal), allOf(q, signal)]);
	const plain = terms.some(({ slip }) => !slip);
	const list = all.found.length > 1 || (all.found.length && all.rest.length) ? [{ kind: "several", names: all.found.map(({ name }) => name), missing: all.rest }] : [];
	const more = plain || list.length ? [] : await otherwise(q, signal);
	return [
		{ group: plain || list.length ? "terms" : "similar", left: total - terms.length, rows: [...list, ...terms.map((term) => ({ kind: "term", name: term.name, category: term.category, term }))] },
		{ group: "speeches", rows: [...speeches.items.map((speech) => ({ kind: "speech", speech })), ...(speeches.total > SPEECHES ? [{ kind: "speeches", n: speeches.total }] : [])] },
		{ group: "text", rows: more },
	].filter(({ rows }) => rows.length);
}

/** What names no concept may be stopped, or stand in the speeches all the same. */
async function otherwise(q, signal) {
	const [stopped, string] = await Promise.all([api.vocabulary({ q, status: "stopped", limit: STOPPED }, signal),
		WORDS.test(q) && q.length > 1 && q.length <= LONGEST ? api.strings({ q, page: 1, size: 1 }, signal) : null]);
	return [...stopped.items.filter(({ name }) => name === q).map(({ name }) => ({ kind: "stopped", name })), ...(string?.total ? [{ kind: "string", n: string.total }] : [])];
}

/** @param {string} text @param {AbortSignal} [signal] @returns {Promise<{found: {name: string, category: string?}[], rest: string[]}>} the concepts that it lists */
export async function allOf(text, signal) {
	if (!several(text)) {
		return { found: [], rest: [text] };
	}
	const { found } = await api.named(candidates(text), signal);
	return named(text, new Map(found.map((each) => [each.asked, each])));
}

/** What one may want when nothing is written: what is pinned, what one looked at last. @param {AbortSignal} signal @returns {Promise<Group[]>} */
export async function remembered(signal) {
	const names = [...new Set([...pinned(), ...recent()])];
	if (!names.length) {
		return [];
	}
	const told = await api.named(names, signal);
	renew(told);
	const categories = new Map(told.found.map(({ name, category }) => [name, category]));
	const rows = (list) => list.map((name) => ({ kind: "term", name, category: categories.get(name), pinned: true }));
	const last = recent().filter((name) => !pinned().includes(name));
	return [{ group: "pinned", rows: rows(pinned()) }, { group: "recent", rows: rows(last) }].filter(({ rows }) => rows.length);
}
