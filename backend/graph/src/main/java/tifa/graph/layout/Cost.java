package tifa.graph.layout;

/**
 * What makes a picture hard to read, in one number: crossings, lines through labels, long
 * lines, empty regions. The weights are those of the page's layouts (score.js).
 */
final class Cost {

	static final double CROSSING = 1.8;

	static final double THROUGH = 1.6;

	private static final double LENGTH = 1.0 / 140;

	/**
	 * Long lines cost more than their length: two middling ones are better than a short
	 * one and one across the map.
	 */
	private static final double LONG = 240;

	private static final double EMPTY = 6;

	private static final int ACROSS = 6;

	private static final int DOWN = 5;

	private final Drawing drawing;

	Cost(Drawing drawing) {
		this.drawing = drawing;
	}

	/** Of a picture as a whole. */
	double of(Points at) {
		int lines = this.drawing.a.length;
		double sum = 0;
		for (int line = 0; line < lines; line++) {
			sum += stretch(this.drawing.length(at, line)) + THROUGH * labelsUnder(at, line);
		}
		return sum + CROSSING * crossings(at) + empty(crowd(at));
	}

	int crossings(Points at) {
		int crossings = 0;
		for (int one = 0; one < this.drawing.a.length; one++) {
			for (int other = one + 1; other < this.drawing.a.length; other++) {
				crossings += this.drawing.cross(at, one, other) ? 1 : 0;
			}
		}
		return crossings;
	}

	/** Through how many labels lines run. */
	int through(Points at) {
		int through = 0;
		for (int line = 0; line < this.drawing.a.length; line++) {
			through += labelsUnder(at, line);
		}
		return through;
	}

	private int labelsUnder(Points at, int line) {
		int through = 0;
		for (int box = 0; box < this.drawing.size(); box++) {
			through += this.drawing.through(at, line, box) ? 1 : 0;
		}
		return through;
	}

	/** Of a line's length. */
	static double stretch(double length) {
		return LENGTH * length * (1 + length / LONG);
	}

	/** How many dots each region holds. */
	int[] crowd(Points at) {
		int[] crowd = new int[ACROSS * DOWN];
		for (int i = 0; i < at.size(); i++) {
			crowd[region(at.x[i], at.y[i])]++;
		}
		return crowd;
	}

	/** The region that a point lies in. */
	int region(double x, double y) {
		Frame frame = this.drawing.frame;
		int column = (int) ((x - frame.left()) / (frame.right() - frame.left()) * ACROSS);
		int row = (int) ((y - frame.top()) / (frame.bottom() - frame.top()) * DOWN);
		return Math.max(0, Math.min(DOWN - 1, row)) * ACROSS + Math.max(0, Math.min(ACROSS - 1, column));
	}

	/** Of regions without a dot. */
	static double empty(int[] crowd) {
		double sum = 0;
		for (int dots : crowd) {
			sum += (dots == 0) ? EMPTY : 0;
		}
		return sum;
	}

}
