package tifa.graph.layout;

/**
 * How long a picture is worked out; fixed by steps, not by time, so that it is always the
 * same picture.
 */
public enum Effort {

	/** For one that somebody waits for: some 0.3 s of 300 dots. */
	QUICK(3e8),

	/** For one that many look at: some 1.5 s of 300 dots. */
	PATIENT(2.4e9);

	private final double comparisons;

	Effort(double comparisons) {
		this.comparisons = comparisons;
	}

	/** How often lines and boxes may be compared. */
	double comparisons() {
		return this.comparisons;
	}

}
