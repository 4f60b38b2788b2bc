package tifa.graph.layout;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Boxes, the lines between them and the frame they have to be in: what makes a picture
 * easy to read or hard. Only the first boxes can be moved, and only above the floor.
 */
final class Drawing {

	private static final double ROUNDING = 0.01;

	final int[] a;

	final int[] b;

	final int free;

	final Frame frame;

	final double floor;

	private final double[] half;

	private final double[] up;

	private final double[] down;

	private final int[][] touching;

	Drawing(Box[] boxes, int free, int[] a, int[] b, Frame frame, double floor) {
		this.half = Arrays.stream(boxes).mapToDouble(Box::half).toArray();
		this.up = Arrays.stream(boxes).mapToDouble(Box::up).toArray();
		this.down = Arrays.stream(boxes).mapToDouble(Box::down).toArray();
		this.free = free;
		this.a = a;
		this.b = b;
		this.frame = frame;
		this.floor = floor;
		this.touching = IntStream.range(0, boxes.length)
			.mapToObj((i) -> IntStream.range(0, a.length).filter((l) -> a[l] == i || b[l] == i).toArray())
			.toArray(int[][]::new);
	}

	int size() {
		return this.half.length;
	}

	/** The lines that end at a box. */
	int[] touching(int i) {
		return this.touching[i];
	}

	/** The box at the other end of a line. */
	int mate(int line, int i) {
		return (this.a[line] == i) ? this.b[line] : this.a[line];
	}

	/** How far two boxes overlap sideways, 0 or less where they don't. */
	double across(Points at, int i, int j) {
		return this.half[i] + this.half[j] - Math.abs(at.x[i] - at.x[j]);
	}

	/** How far they overlap downwards. */
	double along(Points at, int i, int j) {
		return Math.min(at.y[i] + this.down[i], at.y[j] + this.down[j])
				- Math.max(at.y[i] - this.up[i], at.y[j] - this.up[j]);
	}

	/** Whether a box meets no other. */
	boolean alone(Points at, int i) {
		for (int j = 0; j < this.half.length; j++) {
			if (j != i && across(at, i, j) > 0 && along(at, i, j) > 0) {
				return false;
			}
		}
		return true;
	}

	/** How many pairs overlap by more than rounding. */
	int overlaps(Points at) {
		int count = 0;
		for (int i = 0; i < this.half.length; i++) {
			for (int j = i + 1; j < this.half.length; j++) {
				count += (across(at, i, j) > ROUNDING && along(at, i, j) > ROUNDING) ? 1 : 0;
			}
		}
		return count;
	}

	/** Where a box is put that would lie at x, so that it is in the frame. */
	double within(double x, int i) {
		return Math.max(this.frame.left() + this.half[i], Math.min(this.frame.right() - this.half[i], x));
	}

	double under(double y, int i) {
		return Math.max(this.frame.top() + this.up[i], Math.min(this.floor - this.down[i], y));
	}

	/** Whether two lines cross that have no end in common. */
	boolean cross(Points at, int one, int other) {
		int p = this.a[one];
		int q = this.b[one];
		int r = this.a[other];
		int s = this.b[other];
		return p != r && p != s && q != r && q != s
				&& cross(at.x[p], at.y[p], at.x[q], at.y[q], at.x[r], at.y[r], at.x[s], at.y[s]);
	}

	private static boolean cross(double px, double py, double qx, double qy, double rx, double ry, double sx,
			double sy) {
		return Math.max(px, qx) > Math.min(rx, sx) && Math.min(px, qx) < Math.max(rx, sx)
				&& Math.max(py, qy) > Math.min(ry, sy) && Math.min(py, qy) < Math.max(ry, sy)
				&& side(px, py, qx, qy, rx, ry) * side(px, py, qx, qy, sx, sy) < 0
				&& side(rx, ry, sx, sy, px, py) * side(rx, ry, sx, sy, qx, qy) < 0;
	}

	private static double side(double px, double py, double qx, double qy, double rx, double ry) {
		return (qx - px) * (ry - py) - (qy - py) * (rx - px);
	}

	/** Whether a line runs through a box that isn't one of its ends. */
	boolean through(Points at, int line, int box) {
		return this.a[line] != box && this.b[line] != box
				&& through(at.x[this.a[line]], at.y[this.a[line]], at.x[this.b[line]], at.y[this.b[line]],
						at.x[box] - this.half[box], at.x[box] + this.half[box], at.y[box] - this.up[box],
						at.y[box] + this.down[box]);
	}

	/** Not wholly to one side of it, and not past all its corners on one side. */
	private static boolean through(double px, double py, double qx, double qy, double left, double right, double top,
			double bottom) {
		if (Math.max(px, qx) < left || Math.min(px, qx) > right || Math.max(py, qy) < top
				|| Math.min(py, qy) > bottom) {
			return false;
		}
		double a = side(px, py, qx, qy, left, top);
		double b = side(px, py, qx, qy, right, top);
		double c = side(px, py, qx, qy, left, bottom);
		double d = side(px, py, qx, qy, right, bottom);
		return !(a > 0 && b > 0 && c > 0 && d > 0) && !(a < 0 && b < 0 && c < 0 && d < 0);
	}

	/** Whether a box may meet what is within these bounds. */
	boolean near(Points at, int box, double left, double right, double top, double bottom) {
		return at.x[box] + this.half[box] >= left && at.x[box] - this.half[box] <= right
				&& at.y[box] + this.down[box] >= top && at.y[box] - this.up[box] <= bottom;
	}

	double length(Points at, int line) {
		double dx = at.x[this.a[line]] - at.x[this.b[line]];
		double dy = at.y[this.a[line]] - at.y[this.b[line]];
		return Math.sqrt(dx * dx + dy * dy);
	}

}
