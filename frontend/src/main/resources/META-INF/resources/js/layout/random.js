/**
 * A seeded generator (mulberry32), so that the same graph in the same frame always gives the same picture.
 * @param {number} seed
 * @returns {() => number} numbers in [0, 1)
 */
export function seeded(seed) {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/**
 * A roughly normal number with mean 0 and deviation 1 (sum of four uniforms).
 * @param {() => number} random
 */
export function normal(random) {
	return (random() + random() + random() + random() - 2) * Math.sqrt(3);
}
