package tifa.text.discovery;

import java.util.Arrays;

/**
 * What speaks for each string as a term, over all places where it was selected. It takes
 * some sixty bytes a string, as a large corpus has hundreds of thousands. Sums are kept
 * in whole thousandths, so that the order of places doesn't matter. Safe for use by many
 * threads.
 */
final class SelectedForms {

	private final FormNumbers numbers = new FormNumbers();

	private int[] places = new int[1 << 10];

	private int[] indexed = new int[1 << 10];

	private long[] thousandths = new long[1 << 10];

	private int[] best = new int[1 << 10];

	/**
	 * Adds a place.
	 * @param form what was selected there
	 * @param logOdds the log odds of being a term there
	 * @param isIndexed whether the figures of the corpus include that place
	 */
	synchronized void add(String form, double logOdds, boolean isIndexed) {
		int rounded = Math.toIntExact(Math.round(logOdds * 1000));
		int number = this.numbers.add(form);
		if (number == this.places.length) {
			grow();
		}
		this.best[number] = (this.places[number] > 0) ? Math.max(this.best[number], rounded) : rounded;
		this.places[number]++;
		this.indexed[number] += isIndexed ? 1 : 0;
		this.thousandths[number] += rounded;
	}

	private void grow() {
		int length = this.places.length + this.places.length / 2;
		this.places = Arrays.copyOf(this.places, length);
		this.indexed = Arrays.copyOf(this.indexed, length);
		this.thousandths = Arrays.copyOf(this.thousandths, length);
		this.best = Arrays.copyOf(this.best, length);
	}

	/** How many strings were selected. */
	synchronized int size() {
		return this.numbers.size();
	}

	/** One of them, by a number that depends on the order of places. */
	synchronized String form(int number) {
		return this.numbers.form(number);
	}

	/** What speaks for a string, or null where it was never selected. */
	synchronized Proposal of(String form) {
		int number = this.numbers.find(form);
		return (number >= 0) ? new Proposal(this.places[number], this.indexed[number],
				this.thousandths[number] / 1000.0 / this.places[number], this.best[number] / 1000.0) : null;
	}

}
