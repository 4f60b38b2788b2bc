package tifa.text.counting;

/**
 * How often a term was seen.
 *
 * @param mentions all its mentions
 * @param units the units that hold it
 */
public record TermCounts(long mentions, Counts units) {

	static final TermCounts NONE = new TermCounts(0, Counts.NONE);

	public boolean isNone() {
		return equals(NONE);
	}

}
