package tifa.graph.analysis;

import java.util.Arrays;

/**
 * When a concept is used.
 *
 * @param first the first year of a dated speech that mentions it, or null
 * @param last the last one, or null
 * @param trend how much its share of all paragraphs changes a year, by the median of the
 * slopes between any two years (P. K. Sen, Estimates of the regression coefficient based
 * on Kendall's tau, 1968); null where the corpus has less than three years
 */
record Spread(Integer first, Integer last, Double trend) {

	/** Of a concept that no dated speech mentions. */
	static final Spread NONE = new Spread(null, null, null);

	private static final int FEWEST_YEARS = 3;

	/**
	 * From the years of the corpus.
	 * @param years the years, in order
	 * @param paragraphs how many paragraphs each has
	 * @param held how many of them hold the concept
	 */
	static Spread of(int[] years, long[] paragraphs, long[] held) {
		Integer first = null;
		Integer last = null;
		double[] shares = new double[years.length];
		for (int i = 0; i < years.length; i++) {
			shares[i] = (double) held[i] / paragraphs[i];
			if (held[i] > 0) {
				first = (first != null) ? first : years[i];
				last = years[i];
			}
		}
		return new Spread(first, last, (years.length < FEWEST_YEARS) ? null : medianSlope(years, shares));
	}

	private static double medianSlope(int[] years, double[] shares) {
		double[] slopes = new double[years.length * (years.length - 1) / 2];
		int n = 0;
		for (int i = 0; i < years.length; i++) {
			for (int j = i + 1; j < years.length; j++) {
				slopes[n++] = (shares[j] - shares[i]) / (years[j] - years[i]);
			}
		}
		Arrays.sort(slopes);
		// Adding 0 makes a negative zero positive.
		return (slopes[(n - 1) / 2] + slopes[n / 2]) / 2 + 0.0;
	}

}
