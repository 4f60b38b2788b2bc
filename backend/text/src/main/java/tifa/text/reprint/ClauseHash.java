package tifa.text.reprint;

/**
 * A clause as 64 bits: the last twelve its length, the others a hash of its characters.
 */
final class ClauseHash {

	private static final int LENGTH_BITS = 12;

	private static final int LONGEST = (1 << LENGTH_BITS) - 1;

	private static final long FNV_OFFSET = 0xcbf29ce484222325L;

	private static final long FNV_PRIME = 0x100000001b3L;

	private ClauseHash() {
	}

	/** FNV-1a (Fowler, Noll and Vo 1991) over the characters, then mixed. */
	static long of(String text, int start, int end) {
		long hash = FNV_OFFSET;
		for (int i = start; i < end; i++) {
			hash = (hash ^ text.charAt(i)) * FNV_PRIME;
		}
		return mixed(hash) << LENGTH_BITS | Math.min(end - start, LONGEST);
	}

	/** The length of the clause in UTF-16 code units. */
	static int length(long hash) {
		return (int) (hash & LONGEST);
	}

	/** The finalizer of SplitMix64 (Steele, Lea and Flood 2014). */
	static long mixed(long value) {
		long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
		z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
		return z ^ (z >>> 31);
	}

}
