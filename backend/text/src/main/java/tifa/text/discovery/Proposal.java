package tifa.text.discovery;

/**
 * What speaks for one string as a term, over all places where it was selected. The sum is
 * kept in whole thousandths, so that the order of places doesn't matter.
 */
final class Proposal {

	private long places;

	private long indexed;

	private long thousandths;

	private long best = Long.MIN_VALUE;

	/**
	 * Adds a place.
	 * @param logOdds the log odds of being a term there
	 * @param isIndexed whether the figures of the corpus include that place
	 */
	synchronized void add(double logOdds, boolean isIndexed) {
		long rounded = Math.round(logOdds * 1000);
		this.places++;
		this.indexed += isIndexed ? 1 : 0;
		this.thousandths += rounded;
		this.best = Math.max(this.best, rounded);
	}

	/** How often it was selected. */
	synchronized long places() {
		return this.places;
	}

	/** How often where the figures of the corpus come from. */
	synchronized long indexed() {
		return this.indexed;
	}

	/** The mean of the log odds of its places. */
	synchronized double mean() {
		return this.thousandths / 1000.0 / this.places;
	}

	/** The log odds of its best place. */
	synchronized double best() {
		return this.best / 1000.0;
	}

}
