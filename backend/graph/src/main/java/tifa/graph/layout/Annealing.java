package tifa.graph.layout;

/**
 * Moves boxes one at a time, or two by swapping places, so that the picture's cost falls;
 * never into an overlap, never off the frame (R. Davidson and D. Harel, Drawing Graphs
 * Nicely Using Simulated Annealing, 1996). The number of steps is fixed, so the same
 * drawing gives the same picture.
 */
final class Annealing {

	private static final double HEAT = 3;

	/** The first moves' width, as a part of the frame's. */
	private static final double REACH = 0.22;

	private static final double SWAPPING = 0.12;

	private static final double TO_A_MATE = 0.4;

	private final Drawing drawing;

	private final Cost cost;

	private final Points at;

	private final Ledger ledger;

	private final int[] crowd;

	private final Seeded random;

	private double left;

	Annealing(Drawing drawing, Points at, Seeded random) {
		this.drawing = drawing;
		this.cost = new Cost(drawing);
		this.at = at;
		this.ledger = new Ledger(drawing, at);
		this.crowd = this.cost.crowd(at);
		this.random = random;
	}

	/** Moves boxes so often. */
	void run(int steps) {
		for (int step = 0; step < steps; step++) {
			this.left = 1 - (double) step / steps;
			int i = this.random.below(this.drawing.free);
			if (this.random.next() < SWAPPING) {
				swap(i, this.random.below(this.drawing.free));
			}
			else {
				move(i);
			}
		}
	}

	private void move(int i) {
		double wide = 4 + REACH * this.drawing.frame.width() * this.left * this.left;
		int[] lines = this.drawing.touching(i);
		int from = i;
		double x = wide;
		double y = wide;
		if (lines.length > 0 && this.random.next() < TO_A_MATE) {
			from = this.drawing.mate(lines[this.random.below(lines.length)], i);
			x += 60;
			y += 50;
		}
		double toX = this.drawing.within(this.at.x[from] + this.random.normal() * x, i);
		double toY = this.drawing.under(this.at.y[from] + this.random.normal() * y, i);
		double oldX = this.at.x[i];
		double oldY = this.at.y[i];
		double before = this.ledger.cost(i) + Cost.empty(this.crowd);
		put(i, toX, toY);
		double limit = before + accepted() - Cost.empty(this.crowd);
		boolean better = this.drawing.alone(this.at, i) && this.ledger.costLaid(i, limit) <= limit;
		put(i, oldX, oldY);
		if (better) {
			this.ledger.bookOut(i);
			put(i, toX, toY);
			this.ledger.bookIn(i);
		}
	}

	private void swap(int i, int j) {
		if (i == j) {
			return;
		}
		double limit = this.ledger.cost(i) + this.ledger.cost(j) + accepted();
		exchange(i, j);
		boolean better = false;
		if (fits(i) && fits(j)) {
			double one = this.ledger.costLaid(i, limit);
			better = one <= limit && one + this.ledger.costLaid(j, limit - one) <= limit;
		}
		exchange(i, j);
		if (better) {
			double x = this.at.x[i];
			double y = this.at.y[i];
			this.ledger.bookOut(i);
			this.ledger.lay(i, this.at.x[j], this.at.y[j]);
			this.ledger.bookIn(i);
			this.ledger.bookOut(j);
			this.ledger.lay(j, x, y);
			this.ledger.bookIn(j);
		}
	}

	private boolean fits(int i) {
		return this.at.x[i] == this.drawing.within(this.at.x[i], i)
				&& this.at.y[i] == this.drawing.under(this.at.y[i], i) && this.drawing.alone(this.at, i);
	}

	/** Regions hold as many as before. */
	private void exchange(int i, int j) {
		double x = this.at.x[i];
		double y = this.at.y[i];
		this.ledger.lay(i, this.at.x[j], this.at.y[j]);
		this.ledger.lay(j, x, y);
	}

	/** How much the cost may rise this time. */
	private double accepted() {
		return -StrictMath.log(1 - this.random.next()) * (HEAT * this.left * this.left + 1e-3);
	}

	private void put(int i, double x, double y) {
		this.crowd[this.cost.region(this.at.x[i], this.at.y[i])]--;
		this.ledger.lay(i, x, y);
		this.crowd[this.cost.region(x, y)]++;
	}

}
