import { tab } from "../storage.js";

/** Decisions that are taken but not in force yet: they survive a reload of this tab. */
const KEPT = "tifa.decisions";
const STEPS = 100;
/** What becomes of a string: one of these takes another's place. */
const FATES = ["accept", "stop", "release", "merge", "add", "put"];
/** In this order they fit: a name is given away or changed last. */
const RANKS = ["release", "add", "put", "accept", "stop", "category", "gloss", "split", "merge", "rename"];

/**
 * @typedef {{action: string, name: string, to?: string, into?: string, alias?: string, keepOld?: boolean, category?: string, aliases?: string[],
 *   gloss?: string, broader?: string}} Decision
 */

/** @param {Decision[]} decisions @param {Decision} next @returns {Decision[]} with one more, that takes the place of what it contradicts. Pure. */
export function decided(decisions, next) {
	return [...decisions.filter((each) => !contradicts(next, each)), next];
}

function contradicts(next, old) {
	if (old.name !== next.name) {
		return false;
	}
	return next.action === "stop" || next.action === "split" && old.action === "stop"
		|| FATES.includes(next.action) && FATES.includes(old.action)
		|| next.action === old.action && (next.action !== "split" || next.alias === old.alias);
}

/** @param {Decision[]} decisions @returns {Decision[]} as they are sent. Pure. */
export function inOrder(decisions) {
	return [...decisions].sort((a, b) => RANKS.indexOf(a.action) - RANKS.indexOf(b.action));
}

let all = tab.read(KEPT) ?? [];
let past = [];

/** Tells "change". */
export const pending = Object.assign(new EventTarget(), {
	all: () => all,
	/** @param {string} name @returns {Decision[]} */
	of: (name) => all.filter((each) => each.name === name),
	/** @param {...Decision} decisions */
	add: (...decisions) => keep(decisions.reduce(decided, all)),
	/** @param {Decision} decision */
	drop: (decision) => keep(all.filter((each) => each !== decision)),
	clear: () => keep([]),
	/** Takes the last step back. @returns {Decision?} what it was about */
	undo: () => {
		const before = past.pop() ?? all.slice(0, -1);
		const about = all.find((each) => !before.includes(each)) ?? before.find((each) => !all.includes(each));
		if (about) {
			write(before);
		}
		return about ?? null;
	},
});

function keep(next) {
	past = [...past, all].slice(-STEPS);
	write(next);
}

function write(next) {
	all = next;
	tab.write(KEPT, all);
	pending.dispatchEvent(new Event("change"));
}
