package tifa.graph.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * First pictures of a drawing, and the best of them worked out.
 */
final class Sketches {

	private static final double[] TURNS = { 0, 0.5, 1, 1.57, 2.1, 2.6 };

	/** A picture isn't stretched more one way than the other. */
	private static final double STRETCH = 1.5;

	/** What labels stand out over the outermost dots. */
	private static final double SIDES = 90;

	private static final double ENDS = 60;

	private static final double UNSETTLED = 50;

	private static final int SMALL = 120;

	private static final int LARGE = 400;

	private static final int WORKED_OUT = 3;

	/** Beyond it, moving a box again hardly makes a picture better. */
	private static final double MOVES = 4000;

	private final Drawing drawing;

	private final double[] lengths;

	private final Seeded random;

	private final Effort effort;

	Sketches(Drawing drawing, double[] lengths, Effort effort, Seeded random) {
		this.drawing = drawing;
		this.lengths = lengths;
		this.effort = effort;
		this.random = random;
	}

	/**
	 * The best picture found.
	 * @param aside where the boxes are that can't be moved
	 */
	Points best(Points aside) {
		if (this.drawing.free == 0) {
			return aside;
		}
		List<Sketch> sketches = new ArrayList<>(sketches(aside));
		sketches.sort(Comparator.comparingDouble(Sketch::cost));
		int kept = (this.drawing.free > SMALL) ? 1 : WORKED_OUT;
		return sketches.stream()
			.limit(kept)
			.map((sketch) -> workedOut(sketch, kept))
			.min(Comparator.comparingDouble(Sketch::cost))
			.orElseThrow()
			.at();
	}

	private List<Sketch> sketches(Points aside) {
		boolean small = this.drawing.free <= SMALL;
		int tries = small ? 6 : (this.drawing.free <= LARGE) ? 2 : 1;
		Stress stress = Stress.of(this.drawing.free, this.drawing.a, this.drawing.b, this.lengths);
		Relaxing relaxing = new Relaxing(this.drawing);
		Cost cost = new Cost(this.drawing);
		List<Sketch> sketches = new ArrayList<>();
		for (int i = 0; i < tries; i++) {
			Points shape = stress.points(this.random, small ? 60 : 20 + 10 * tries);
			for (double turn : TURNS) {
				Points at = fitted(shape, turn, aside);
				boolean settled = relaxing.relax(at, small ? 120 : 40);
				sketches.add(new Sketch(at, cost.of(at) + (settled ? 0 : UNSETTLED)));
			}
		}
		return sketches;
	}

	private Sketch workedOut(Sketch sketch, int kept) {
		Points at = new Points(sketch.at());
		// Where there isn't room enough the frame will grow, and all begins anew.
		if (new Relaxing(this.drawing).relax(at, 1000)) {
			new Annealing(this.drawing, at, this.random).run(steps() / kept);
		}
		return new Sketch(at, new Cost(this.drawing).of(at));
	}

	/** As many as take the same time in large pictures as in small ones. */
	private int steps() {
		double lines = this.drawing.a.length;
		double boxes = this.drawing.size();
		double each = 2 * (2 * lines / this.drawing.free * (lines + boxes) + lines + boxes);
		return (int) Math.min(MOVES * this.drawing.free, this.effort.comparisons() / each);
	}

	private Points fitted(Points shape, double turn, Points aside) {
		Points turned = turned(shape, turn);
		double[] x = ends(turned.x);
		double[] y = ends(turned.y);
		Frame frame = this.drawing.frame;
		double byX = Math.max(1, frame.right() - frame.left() - SIDES) / ((x[1] > x[0]) ? x[1] - x[0] : 1);
		double byY = Math.max(1, this.drawing.floor - frame.top() - ENDS) / ((y[1] > y[0]) ? y[1] - y[0] : 1);
		byX = Math.min(byX, byY * STRETCH);
		byY = Math.min(byY, byX * STRETCH);
		Points at = new Points(aside);
		for (int i = 0; i < shape.size(); i++) {
			at.x[i] = frame.width() / 2 + (turned.x[i] - (x[0] + x[1]) / 2) * byX;
			at.y[i] = (frame.top() + this.drawing.floor) / 2 - 10 + (turned.y[i] - (y[0] + y[1]) / 2) * byY;
		}
		return at;
	}

	private static Points turned(Points shape, double turn) {
		double cos = StrictMath.cos(turn);
		double sin = StrictMath.sin(turn);
		Points turned = new Points(shape.size());
		for (int i = 0; i < shape.size(); i++) {
			turned.x[i] = shape.x[i] * cos - shape.y[i] * sin;
			turned.y[i] = shape.x[i] * sin + shape.y[i] * cos;
		}
		return turned;
	}

	private static double[] ends(double[] values) {
		double least = Double.POSITIVE_INFINITY;
		double most = Double.NEGATIVE_INFINITY;
		for (double value : values) {
			least = Math.min(least, value);
			most = Math.max(most, value);
		}
		return new double[] { least, most };
	}

	/** Where boxes are, and how hard that is to read. */
	private record Sketch(Points at, double cost) {
	}

}
