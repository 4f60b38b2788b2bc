package tifa.graph.layout;

import java.util.stream.IntStream;

/**
 * Keeps count of crossings and of labels under lines while boxes are moved, so that only
 * what a move changes is compared.
 */
final class Ledger {

	private final Drawing drawing;

	private final Points at;

	private final int lines;

	private final int[] a;

	private final int[] b;

	/** The bounds of lines. */
	private final double[] left;

	private final double[] right;

	private final double[] top;

	private final double[] bottom;

	private final int[] crossings;

	/** How many labels are under each line. */
	private final int[] under;

	/** How many lines are over each label. */
	private final int[] over;

	Ledger(Drawing drawing, Points at) {
		this.drawing = drawing;
		this.at = at;
		this.a = drawing.a;
		this.b = drawing.b;
		this.lines = this.a.length;
		this.left = new double[this.lines];
		this.right = new double[this.lines];
		this.top = new double[this.lines];
		this.bottom = new double[this.lines];
		this.crossings = new int[this.lines];
		this.under = new int[this.lines];
		this.over = new int[drawing.size()];
		IntStream.range(0, this.lines).forEach(this::bound);
		for (int line = 0; line < this.lines; line++) {
			for (int other = line + 1; other < this.lines; other++) {
				if (drawing.cross(at, line, other)) {
					this.crossings[line]++;
					this.crossings[other]++;
				}
			}
			for (int box = 0; box < drawing.size(); box++) {
				if (drawing.through(at, line, box)) {
					this.under[line]++;
					this.over[box]++;
				}
			}
		}
	}

	private void bound(int line) {
		double px = this.at.x[this.a[line]];
		double py = this.at.y[this.a[line]];
		double qx = this.at.x[this.b[line]];
		double qy = this.at.y[this.b[line]];
		this.left[line] = Math.min(px, qx);
		this.right[line] = Math.max(px, qx);
		this.top[line] = Math.min(py, qy);
		this.bottom[line] = Math.max(py, qy);
	}

	/** The cost of a box's place, as it is booked. */
	double cost(int box) {
		double sum = Cost.THROUGH * this.over[box];
		for (int mine : this.drawing.touching(box)) {
			sum += Cost.stretch(this.drawing.length(this.at, mine)) + Cost.CROSSING * this.crossings[mine]
					+ Cost.THROUGH * this.under[mine];
		}
		return sum;
	}

	/** Puts a box elsewhere without booking it. */
	void lay(int box, double x, double y) {
		this.at.x[box] = x;
		this.at.y[box] = y;
		for (int mine : this.drawing.touching(box)) {
			bound(mine);
		}
	}

	/**
	 * The cost of the place where a box was laid, or anything above the limit where it is
	 * more.
	 */
	double costLaid(int box, double limit) {
		double sum = 0;
		for (int mine : this.drawing.touching(box)) {
			sum += Cost.stretch(this.drawing.length(this.at, mine)) + Cost.CROSSING * bookCrossings(mine, 0)
					+ Cost.THROUGH * bookLabels(mine, 0);
			if (sum > limit) {
				return sum;
			}
		}
		return sum + Cost.THROUGH * bookLines(box, 0);
	}

	/** Books what a box's place costs out, before it is laid elsewhere. */
	void bookOut(int box) {
		book(box, -1);
	}

	/** Books what a box's place costs in. */
	void bookIn(int box) {
		book(box, 1);
	}

	private void book(int box, int sign) {
		for (int mine : this.drawing.touching(box)) {
			this.crossings[mine] += sign * bookCrossings(mine, sign);
			this.under[mine] += sign * bookLabels(mine, sign);
		}
		this.over[box] += sign * bookLines(box, sign);
	}

	/** How many lines cross one; each is booked. */
	private int bookCrossings(int mine, int sign) {
		double x1 = this.left[mine];
		double x2 = this.right[mine];
		double y1 = this.top[mine];
		double y2 = this.bottom[mine];
		int count = 0;
		for (int line = 0; line < this.lines; line++) {
			if (this.right[line] > x1 && this.left[line] < x2 && this.bottom[line] > y1 && this.top[line] < y2
					&& this.drawing.cross(this.at, mine, line)) {
				this.crossings[line] += sign;
				count++;
			}
		}
		return count;
	}

	/** How many labels are under a line; each is booked. */
	private int bookLabels(int mine, int sign) {
		int count = 0;
		for (int box = 0; box < this.over.length; box++) {
			if (this.drawing.near(this.at, box, this.left[mine], this.right[mine], this.top[mine], this.bottom[mine])
					&& this.drawing.through(this.at, mine, box)) {
				this.over[box] += sign;
				count++;
			}
		}
		return count;
	}

	/** How many lines are over a label; each is booked. */
	private int bookLines(int box, int sign) {
		int count = 0;
		for (int line = 0; line < this.lines; line++) {
			if (this.drawing.near(this.at, box, this.left[line], this.right[line], this.top[line], this.bottom[line])
					&& this.drawing.through(this.at, line, box)) {
				this.under[line] += sign;
				count++;
			}
		}
		return count;
	}

}
