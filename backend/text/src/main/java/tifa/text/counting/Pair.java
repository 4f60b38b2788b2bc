package tifa.text.counting;

import java.util.Comparator;

/**
 * Two terms, the smaller name by code point first.
 *
 * @param first the smaller name
 * @param second the larger name
 */
public record Pair(String first, String second) implements Comparable<Pair> {

	private static final Comparator<Pair> ORDER = Comparator.comparing(Pair::first, CodePointOrder.INSTANCE)
		.thenComparing(Pair::second, CodePointOrder.INSTANCE);

	/** The pair of two terms given in any order. */
	public static Pair of(String a, String b) {
		return (CodePointOrder.INSTANCE.compare(a, b) <= 0) ? new Pair(a, b) : new Pair(b, a);
	}

	@Override
	public int compareTo(Pair other) {
		return ORDER.compare(this, other);
	}

}
