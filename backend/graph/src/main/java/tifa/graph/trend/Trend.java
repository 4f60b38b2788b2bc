package tifa.graph.trend;

import java.util.List;

import tifa.graph.Statement;

/**
 * How often concepts are used through time.
 *
 * @param buckets years or months without a gap, the first to the last that has a speech
 * @param units for each bucket, how many units its speeches have
 * @param speeches for each bucket, how many speeches it has
 * @param series a concept each, in the order asked for
 * @param undated speeches without a date
 * @param coarse speeches whose date tells no month; 0 by year
 * @param cypher the statement that counts the concepts
 */
public record Trend(List<String> buckets, List<Long> units, List<Long> speeches, List<Series> series, Outside undated,
		Outside coarse, Statement cypher) {

	/**
	 * A concept through time; lists have an entry a bucket.
	 *
	 * @param term its name
	 * @param counts units that hold it
	 * @param perThousand the same a thousand units of the bucket, null where it has none
	 * @param speeches speeches that hold it
	 * @param mentions its mentions
	 * @param first the date of the first speech that holds it as far as known, or null
	 * @param last that of the last
	 * @param undated units in speeches without a date
	 * @param coarse units in speeches whose date tells no month
	 */
	public record Series(String term, List<Long> counts, List<Double> perThousand, List<Long> speeches,
			List<Long> mentions, String first, String last, long undated, long coarse) {
	}

	/**
	 * Speeches that are in no bucket.
	 *
	 * @param speeches how many
	 * @param units how many units they have
	 */
	public record Outside(long speeches, long units) {
	}

}
