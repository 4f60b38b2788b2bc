package tifa.text.reprint;

/**
 * A sketch of a speech's clauses, by which the few speeches are found that may be
 * reprints of it.
 *
 * <p>
 * MinHash (Broder 1997) with {@value #LENGTH} permutations, of each minimum no more than
 * six bits (Li and König 2010), written as one character. The share of places at which
 * two signatures agree estimates the Jaccard index J of the clauses; that of reprints is
 * at least about a third. {@value #AGREEING} places are agreed on by more than 999 of
 * 1,000 pairs with that index, and by two in a million of those with J = 0.05.
 *
 * @param text the characters, or empty where there is too little text to tell
 */
public record Signature(String text) {

	/** That of a speech which is too short to resemble any. */
	public static final Signature NONE = new Signature("");

	private static final int LENGTH = 128;

	private static final int AGREEING = 24;

	private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

	private static final long STEP = 0x9e3779b97f4a7c15L;

	static Signature of(long[] hashes) {
		StringBuilder text = new StringBuilder(LENGTH);
		for (int place = 1; place <= LENGTH; place++) {
			long least = Long.MAX_VALUE;
			for (long hash : hashes) {
				least = Math.min(least, ClauseHash.mixed(hash + place * STEP));
			}
			text.append(CHARACTERS.charAt((int) (least & (CHARACTERS.length() - 1))));
		}
		return new Signature(text.toString());
	}

	/** Whether the speeches may be reprints: worth a comparison of their clauses. */
	public boolean resembles(Signature other) {
		int agreeing = 0;
		int length = Math.min(this.text.length(), other.text.length());
		for (int i = 0; i < length; i++) {
			if (this.text.charAt(i) == other.text.charAt(i)) {
				agreeing++;
			}
		}
		return agreeing >= AGREEING;
	}

}
