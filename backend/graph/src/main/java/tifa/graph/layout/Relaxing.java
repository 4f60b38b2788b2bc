package tifa.graph.layout;

/**
 * Pushes boxes apart, along the shorter way, and into the frame.
 */
final class Relaxing {

	/** Labels are wide: moving sideways is dearer. */
	private static final double SIDEWAYS = 0.7;

	private static final double SLACK = 0.5;

	private final Drawing drawing;

	Relaxing(Drawing drawing) {
		this.drawing = drawing;
	}

	/**
	 * Moves boxes, at most for some rounds.
	 * @return whether nothing overlaps any more
	 */
	boolean relax(Points at, int rounds) {
		for (int round = 0; round < rounds; round++) {
			if (!moved(at)) {
				return true;
			}
		}
		return false;
	}

	private boolean moved(Points at) {
		boolean moved = false;
		for (int i = 0; i < this.drawing.free; i++) {
			for (int j = i + 1; j < this.drawing.size(); j++) {
				double across = this.drawing.across(at, i, j);
				if (across > 0) {
					double along = this.drawing.along(at, i, j);
					if (along > 0) {
						part(at, i, j, across, along);
						moved = true;
					}
				}
			}
		}
		for (int i = 0; i < this.drawing.free; i++) {
			at.x[i] = this.drawing.within(at.x[i], i);
			at.y[i] = this.drawing.under(at.y[i], i);
		}
		return moved;
	}

	/** A box that can't be moved leaves all of it to the other. */
	private void part(Points at, int i, int j, double across, double along) {
		boolean sideways = across * SIDEWAYS < along;
		double[] axis = sideways ? at.x : at.y;
		boolean both = j < this.drawing.free;
		double step = ((axis[i] <= axis[j]) ? -1 : 1) * ((sideways ? across : along) + SLACK) / (both ? 2 : 1);
		axis[i] += step;
		axis[j] -= both ? step : 0;
	}

}
