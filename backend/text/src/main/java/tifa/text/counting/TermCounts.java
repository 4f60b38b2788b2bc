package tifa.text.counting;

/**
 * How often a term was seen.
 *
 * @param mentions all its mentions
 * @param units the units that hold it
 */
public record TermCounts(long mentions, Counts units) {

	public boolean isNone() {
		return this.mentions == 0 && this.units.isNone();
	}

}
