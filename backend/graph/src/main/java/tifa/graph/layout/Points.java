package tifa.graph.layout;

/**
 * Where things are.
 */
final class Points {

	final double[] x;

	final double[] y;

	Points(int n) {
		this.x = new double[n];
		this.y = new double[n];
	}

	/** Copies, so that the one can change without the other. */
	Points(Points other) {
		this.x = other.x.clone();
		this.y = other.y.clone();
	}

	int size() {
		return this.x.length;
	}

}
