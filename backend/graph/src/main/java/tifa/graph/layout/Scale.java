package tifa.graph.layout;

import java.util.Collection;

/**
 * What the sizes of dots are relative to.
 *
 * @param low the smallest count of a picture
 * @param high the largest
 */
record Scale(long low, long high) {

	/** Beyond it, area follows the logarithm of counts. */
	private static final int LARGE = 100;

	private static final double ALIKE = 0.4;

	static Scale of(Collection<Dot> dots) {
		return new Scale(dots.stream().mapToLong(Dot::count).min().orElse(0),
				dots.stream().mapToLong(Dot::count).max().orElse(0));
	}

	/** How large a count is, from 0 to 1. */
	double relative(long count) {
		if (this.high == this.low) {
			return ALIKE;
		}
		return Math.max(0, Math.min(1, (f(count) - f(this.low)) / (f(this.high) - f(this.low))));
	}

	private double f(long count) {
		return (this.high > LARGE) ? StrictMath.log1p(count) : Math.sqrt(count);
	}

}
