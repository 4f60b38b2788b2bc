package tifa.graph.layout;

/**
 * A seeded generator (mulberry32) that gives the same numbers on every machine, and those
 * of the page's (random.js).
 */
final class Seeded {

	private static final double RANGE = 4294967296.0;

	private int state;

	Seeded(int seed) {
		this.state = seed;
	}

	/** A number from 0 to 1, without 1. */
	double next() {
		this.state += 0x6d2b79f5;
		int mixed = (this.state ^ (this.state >>> 15)) * (1 | this.state);
		mixed = (mixed + (mixed ^ (mixed >>> 7)) * (61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) & 0xffffffffL) / RANGE;
	}

	/** A whole number from 0, below another. */
	int below(int n) {
		return (int) (next() * n);
	}

	/** A roughly normal number with mean 0 and deviation 1: the sum of four. */
	double normal() {
		return (next() + next() + next() + next() - 2) * Math.sqrt(3);
	}

}
