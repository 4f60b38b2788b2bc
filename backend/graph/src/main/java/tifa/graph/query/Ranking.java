package tifa.graph.query;

import java.util.BitSet;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Neighbours by the strongest of their links, or, where several links are needed, by the
 * weakest of these; concepts are places in the order of names.
 */
final class Ranking {

	/** By nothing but their links. */
	static final Comparator<Integer> STRONGEST = (one, other) -> 0;

	private final int needed;

	/** NaN where it isn't defined. */
	private final double[] scores;

	private final int[] counts;

	private final int[] links;

	private final BitSet passing = new BitSet();

	private final Comparator<Integer> order;

	/**
	 * A ranking of nothing yet.
	 * @param size how many concepts there are
	 * @param needed how many links a neighbour needs
	 * @param first what goes before the strength of links
	 */
	Ranking(int size, int needed, Comparator<Integer> first) {
		this.needed = needed;
		this.scores = new double[size];
		this.counts = new int[size];
		this.links = new int[size];
		this.order = first.thenComparing(this::compare).thenComparing(Comparator.naturalOrder());
	}

	/** A concept has another link. */
	void add(int concept, Double score, int count) {
		double told = number(score);
		boolean stronger = compare(told, count, this.scores[concept], this.counts[concept]) < 0;
		if (this.links[concept]++ == 0 || stronger == (this.needed == 1)) {
			this.scores[concept] = told;
			this.counts[concept] = count;
		}
		if (this.links[concept] >= this.needed) {
			this.passing.set(concept);
		}
	}

	/** All concepts with as many links as are needed. */
	BitSet passing() {
		return this.passing;
	}

	/** The best of them, the first first. */
	int[] best(int most) {
		return best(most, this.passing);
	}

	/** The best of some, the first first. */
	int[] best(int most, BitSet some) {
		PriorityQueue<Integer> lastFirst = new PriorityQueue<>(this.order.reversed());
		some.stream().forEach((concept) -> {
			if (lastFirst.size() < most || (most > 0 && this.order.compare(concept, lastFirst.element()) < 0)) {
				lastFirst.add(concept);
			}
			if (lastFirst.size() > most) {
				lastFirst.remove();
			}
		});
		return lastFirst.stream().sorted(this.order).mapToInt(Integer::intValue).toArray();
	}

	private int compare(int one, int other) {
		return compare(this.scores[one], this.counts[one], this.scores[other], this.counts[other]);
	}

	/** The stronger link comes first; one without a score is the weakest. */
	static int compare(Double score, long count, Double otherScore, long otherCount) {
		return compare(number(score), count, number(otherScore), otherCount);
	}

	private static double number(Double score) {
		return (score != null) ? score : Double.NaN;
	}

	private static int compare(double score, long count, double otherScore, long otherCount) {
		if (Double.isNaN(score) != Double.isNaN(otherScore)) {
			return Double.isNaN(score) ? 1 : -1;
		}
		int byScore = Double.isNaN(score) ? 0 : Double.compare(otherScore, score);
		return (byScore != 0) ? byScore : Long.compare(otherCount, count);
	}

}
