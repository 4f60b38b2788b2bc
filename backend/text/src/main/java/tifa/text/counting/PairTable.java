package tifa.text.counting;

import java.util.Arrays;

/**
 * Counts by pair of small integers: an open-addressing table from long to three counts.
 * <p>
 * A HashMap keyed by a Long of both halves is some 40 times slower here, since its hash
 * is the exclusive or of the halves, alike for many pairs.
 */
final class PairTable {

	private static final long EMPTY = -1;

	private long[] keys = new long[1 << 10];

	private int[] sentences = new int[this.keys.length];

	private int[] paragraphs = new int[this.keys.length];

	private int[] speeches = new int[this.keys.length];

	private int size;

	PairTable() {
		Arrays.fill(this.keys, EMPTY);
	}

	void add(int a, int b, int moreSentences, int moreParagraphs, int moreSpeeches) {
		int slot = slot(key(a, b));
		this.sentences[slot] += moreSentences;
		this.paragraphs[slot] += moreParagraphs;
		this.speeches[slot] += moreSpeeches;
	}

	/** The counts of a pair, which it has no longer; none where it was never seen. */
	Counts take(int a, int b) {
		int slot = find(key(a, b));
		Counts counts = new Counts(this.sentences[slot], this.paragraphs[slot], this.speeches[slot]);
		this.sentences[slot] = 0;
		this.paragraphs[slot] = 0;
		this.speeches[slot] = 0;
		return counts;
	}

	private int slot(long key) {
		int slot = find(key);
		if (this.keys[slot] == EMPTY) {
			if (++this.size * 2 > this.keys.length) {
				grow();
				slot = find(key);
			}
			this.keys[slot] = key;
		}
		return slot;
	}

	private int find(long key) {
		int mask = this.keys.length - 1;
		int slot = (int) (mix(key) & mask);
		while (this.keys[slot] != EMPTY && this.keys[slot] != key) {
			slot = (slot + 1) & mask;
		}
		return slot;
	}

	private void grow() {
		PairTable old = new PairTable();
		old.keys = this.keys;
		old.sentences = this.sentences;
		old.paragraphs = this.paragraphs;
		old.speeches = this.speeches;
		this.keys = new long[old.keys.length * 2];
		Arrays.fill(this.keys, EMPTY);
		this.sentences = new int[this.keys.length];
		this.paragraphs = new int[this.keys.length];
		this.speeches = new int[this.keys.length];
		old.forEach((a, b, counts) -> {
			int slot = find(key(a, b));
			this.keys[slot] = key(a, b);
			this.sentences[slot] = (int) counts.sentences();
			this.paragraphs[slot] = (int) counts.paragraphs();
			this.speeches[slot] = (int) counts.speeches();
		});
	}

	void forEach(Visitor visitor) {
		for (int slot = 0; slot < this.keys.length; slot++) {
			if (this.keys[slot] != EMPTY) {
				visitor.visit((int) (this.keys[slot] >>> 32), (int) this.keys[slot],
						new Counts(this.sentences[slot], this.paragraphs[slot], this.speeches[slot]));
			}
		}
	}

	private static long key(int a, int b) {
		return ((long) Math.min(a, b) << 32) | Math.max(a, b);
	}

	/** The finaliser of MurmurHash3 (A. Appleby, public domain). */
	private static long mix(long key) {
		long h = key;
		h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
		h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
		return h ^ (h >>> 33);
	}

	/** Sees one pair, the smaller number first. */
	interface Visitor {

		void visit(int a, int b, Counts counts);

	}

}
