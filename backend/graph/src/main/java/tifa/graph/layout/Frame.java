package tifa.graph.layout;

/**
 * A picture's room, from 0, 0 at its upper left.
 *
 * @param width to the right
 * @param height downwards
 */
public record Frame(double width, double height) {

	private static final int MARGIN = 12;

	double left() {
		return MARGIN;
	}

	double top() {
		return MARGIN;
	}

	double right() {
		return this.width - MARGIN;
	}

	double bottom() {
		return this.height - MARGIN;
	}

	/** Larger, in whole pixels. */
	Frame grown(double by) {
		return new Frame(Math.ceil(this.width * by), Math.ceil(this.height * by));
	}

}
