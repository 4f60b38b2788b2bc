package tifa.graph.layout;

import java.util.Arrays;

/**
 * Places points so that their distances come near to the wanted ones: stress majorisation
 * (E. R. Gansner, Y. Koren and S. North, Graph Drawing by Stress Majorization, 2004) with
 * weights of distance to the minus 2, by localised updates.
 */
final class Stress {

	private final int n;

	/** n rows of n. */
	private final double[] wanted;

	private final double spread;

	private Stress(int n, double[] wanted) {
		this.n = n;
		this.wanted = wanted;
		this.spread = Math.max(1, Arrays.stream(wanted).max().orElse(1)) / 2;
	}

	/** Wants the shortest ways along lines (R. W. Floyd, Algorithm 97, 1962). */
	static Stress of(int n, int[] a, int[] b, double[] lengths) {
		double[] d = new double[n * n];
		Arrays.fill(d, Double.POSITIVE_INFINITY);
		for (int i = 0; i < n; i++) {
			d[i * n + i] = 0;
		}
		for (int l = 0; l < a.length; l++) {
			d[a[l] * n + b[l]] = Math.min(d[a[l] * n + b[l]], lengths[l]);
			d[b[l] * n + a[l]] = d[a[l] * n + b[l]];
		}
		for (int k = 0; k < n; k++) {
			for (int i = 0; i < n; i++) {
				double toK = d[i * n + k];
				for (int j = 0; toK < Double.POSITIVE_INFINITY && j < n; j++) {
					d[i * n + j] = Math.min(d[i * n + j], toK + d[k * n + j]);
				}
			}
		}
		return new Stress(n, joined(d));
	}

	/** Parts that don't hang together are a little less than the widest part apart. */
	private static double[] joined(double[] d) {
		double widest = Arrays.stream(d).filter((each) -> each < Double.POSITIVE_INFINITY).max().orElse(1);
		return Arrays.stream(d)
			.map((each) -> (each < Double.POSITIVE_INFINITY) ? each : 0.7 * Math.max(1, widest))
			.toArray();
	}

	/** Points from a random beginning. */
	Points points(Seeded random, int rounds) {
		Points points = new Points(this.n);
		for (int i = 0; i < this.n; i++) {
			points.x[i] = random.normal() * this.spread;
			points.y[i] = random.normal() * this.spread;
		}
		for (int round = 0; round < rounds; round++) {
			for (int i = 0; i < this.n; i++) {
				settle(points, i);
			}
		}
		return points;
	}

	private void settle(Points points, int i) {
		double x = 0;
		double y = 0;
		double sum = 0;
		for (int j = 0; j < this.n; j++) {
			if (j != i) {
				double want = this.wanted[i * this.n + j];
				double dx = points.x[i] - points.x[j];
				double dy = points.y[i] - points.y[j];
				double far = Math.sqrt(dx * dx + dy * dy);
				double by = want / ((far > 0) ? far : 1e-6);
				double weight = 1 / (want * want);
				x += weight * (points.x[j] + by * dx);
				y += weight * (points.y[j] + by * dy);
				sum += weight;
			}
		}
		if (sum > 0) {
			points.x[i] = x / sum;
			points.y[i] = y / sum;
		}
	}

}
