package tifa.text.counting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * How strongly two terms are associated, from counts alone.
 *
 * <p>
 * With {@code a} units that hold both terms, {@code f1} and {@code f2} that hold either,
 * and {@code n} units in all. Scores are rounded to 9 decimals; a score that isn't
 * defined is null.
 */
public enum Measure {

	/** The units that hold both. */
	COUNT {
		@Override
		double raw(double a, double f1, double f2, double n) {
			return a;
		}
	},

	/**
	 * Normalised pointwise mutual information, ln(p(a,b) / p(a)p(b)) / −ln p(a,b), from
	 * −1 to 1; 1 where every unit holds both. G. Bouma, Normalized (Pointwise) Mutual
	 * Information in Collocation Extraction, GSCL 2009, eq. 7.
	 */
	NPMI {
		@Override
		double raw(double a, double f1, double f2, double n) {
			if (a == 0) {
				return Double.NaN;
			}
			return (a == n) ? 1 : Math.log(a * n / (f1 * f2)) / -Math.log(a / n);
		}
	},

	/**
	 * Log-likelihood ratio 2 Σ O ln(O/E) over the four cells, negative where the terms
	 * meet less often than by chance. T. Dunning, Accurate Methods for the Statistics of
	 * Surprise and Coincidence, Computational Linguistics 19(1), 1993.
	 */
	G2 {
		@Override
		double raw(double a, double f1, double f2, double n) {
			double sum = cell(a, f1, f2, n) + cell(f1 - a, f1, n - f2, n) + cell(f2 - a, n - f1, f2, n)
					+ cell(n - f1 - f2 + a, n - f1, n - f2, n);
			return ((a * n >= f1 * f2) ? 2 : -2) * sum;
		}

		/** Step by step what the statements reckon, so that no digit differs. */
		private double cell(double observed, double row, double column, double n) {
			return (observed == 0) ? 0 : observed * Math.log(observed * n / (row * column));
		}
	},

	/**
	 * 14 + log₂(2a / (f1 + f2)), at most 14. P. Rychlý, A Lexicographer-Friendly
	 * Association Score, RASLAN 2008.
	 */
	LOGDICE {
		@Override
		double raw(double a, double f1, double f2, double n) {
			return (a == 0) ? Double.NaN : 14 + Math.log(2 * a / (f1 + f2)) / Math.log(2);
		}
	},

	/**
	 * a / (f1 + f2 − a), from 0 to 1. P. Jaccard, Étude comparative de la distribution
	 * florale, 1901.
	 */
	JACCARD {
		@Override
		double raw(double a, double f1, double f2, double n) {
			return (f1 + f2 == 0) ? Double.NaN : a / (f1 + f2 - a);
		}
	};

	private static final int DECIMALS = 9;

	abstract double raw(double a, double f1, double f2, double n);

	/**
	 * The score of a pair.
	 * @param a units with both terms
	 * @param f1 units with the first
	 * @param f2 units with the second
	 * @param n all units
	 * @return the score to 9 decimals, or null where it isn't defined
	 */
	public Double score(long a, long f1, long f2, long n) {
		double raw = raw(a, f1, f2, n);
		return Double.isFinite(raw) ? rounded(raw) : null;
	}

	private static double rounded(double raw) {
		double value = BigDecimal.valueOf(raw).setScale(DECIMALS, RoundingMode.HALF_UP).doubleValue();
		return (value == 0) ? 0 : value;
	}

	/** How many units would hold both if the terms had nothing to do with each other. */
	public static double expected(long f1, long f2, long n) {
		return (n == 0) ? 0 : (double) f1 * f2 / n;
	}

	/** The word for it in requests and JSON. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
