/** How many steps can be taken back. */
export const STEPS = 100;

/**
 * Whole states, the last hundred steps and the one they began with, and those taken back: a step back is exact and asks nobody. Pure but for its own list.
 * @template S
 * @param {number} steps
 */
export function timeline(steps = STEPS) {
	/** @type {{step: number, state: S}[]} */
	let entries = [];
	let now = -1;
	let last = 0;
	const move = (to) => {
		now = to;
		return entries[now].state;
	};

	/** A step: what was taken back before it is gone. @param {S} state @returns {number} its number, never given twice */
	function add(state) {
		entries = [...entries.slice(0, now + 1), { step: ++last, state }].slice(-steps - 1);
		now = entries.length - 1;
		return last;
	}

	/** The state at hand, told otherwise: no step. @param {S} state */
	function put(state) {
		entries[now] = { ...entries[now], state };
	}

	/** All states, told otherwise, and without those for which that is null, unless none would be left. @param {(state: S) => S?} tell */
	function each(tell) {
		const told = entries.map((entry, i) => ({ ...entry, i, state: tell(entry.state) }));
		const left = told.filter(({ state }) => state !== null);
		if (left.length) {
			now = Math.max(0, left.filter(({ i }) => i <= now).length - 1);
			entries = left.map(({ step, state }) => ({ step, state }));
		}
		return left.length > 0;
	}

	return {
		add, put, each,
		/** @returns {S?} */
		now: () => entries[now]?.state ?? null,
		step: () => entries[now]?.step ?? 0,
		/** The state one step back or on, null where there is none. */
		before: () => entries[now - 1]?.state ?? null,
		after: () => entries[now + 1]?.state ?? null,
		undo: () => (now > 0 ? move(now - 1) : null),
		redo: () => (now < entries.length - 1 ? move(now + 1) : null),
		/** @param {number} step @returns {S?} the state of that step, null where it isn't known any more */
		jump: (step) => {
			const at = entries.findIndex((entry) => entry.step === step);
			return at < 0 ? null : move(at);
		},
	};
}
