package tifa.text.discovery;

/**
 * What speaks for one string as a term, over all places where it was selected. The sum is
 * kept in whole thousandths, so that the order of places doesn't matter.
 */
final class Proposal {

	private long places;

	private long thousandths;

	synchronized void add(double logOdds) {
		this.places++;
		this.thousandths += Math.round(logOdds * 1000);
	}

	/** How often it was selected. */
	synchronized long places() {
		return this.places;
	}

	/** The probability at the mean of the log odds of its places. */
	synchronized double confidence() {
		double mean = this.thousandths / 1000.0 / this.places;
		return Math.round(1000 / (1 + Math.exp(-mean))) / 1000.0;
	}

}
