package tifa.graph.analysis;

import java.util.Arrays;

/**
 * The shortest ways from one concept to all others, and how many there are, by Dijkstra's
 * algorithm. Its arrays serve one beginning after the other.
 */
final class ShortestWays {

	/** Lengths that differ less are the same but for rounding. */
	private static final double SAME = 1e-10;

	private final Network network;

	private final double[] lengths;

	private final double[] ways;

	private final double[] dependencies;

	/** Concepts that are reached, the nearest first. */
	private final int[] reached;

	private int count;

	/** A heap of concepts that are next, the nearest on top, and where each stands. */
	private final int[] heap;

	private final int[] places;

	private int waiting;

	ShortestWays(Network network) {
		this.network = network;
		int n = network.size();
		this.lengths = new double[n];
		this.ways = new double[n];
		this.dependencies = new double[n];
		this.reached = new int[n];
		this.heap = new int[n];
		this.places = new int[n];
	}

	/** Follows all shortest ways from a concept. */
	void from(int source) {
		Arrays.fill(this.lengths, Double.POSITIVE_INFINITY);
		Arrays.fill(this.places, -1);
		this.count = 0;
		this.lengths[source] = 0;
		this.ways[source] = 1;
		rise(this.waiting++, source);
		while (this.waiting > 0) {
			int nearest = top();
			this.reached[this.count++] = nearest;
			for (int i = this.network.start(nearest); i < this.network.stop(nearest); i++) {
				go(nearest, this.network.end(i), this.lengths[nearest] + 1 / this.network.weight(i));
			}
		}
	}

	private void go(int from, int to, double length) {
		double slack = SAME * length;
		if (length < this.lengths[to] - slack) {
			int place = (this.places[to] >= 0) ? this.places[to] : this.waiting++;
			this.lengths[to] = length;
			this.ways[to] = this.ways[from];
			rise(place, to);
		}
		else if (length <= this.lengths[to] + slack) {
			this.ways[to] += this.ways[from];
		}
	}

	/**
	 * Adds to each concept its share of the ways to all others. (Brandes 2001, theorem 6)
	 */
	void addDependencies(double[] sums) {
		for (int i = 0; i < this.count; i++) {
			this.dependencies[this.reached[i]] = 0;
		}
		for (int i = this.count - 1; i > 0; i--) {
			int to = this.reached[i];
			double share = (1 + this.dependencies[to]) / this.ways[to];
			for (int j = this.network.start(to); j < this.network.stop(to); j++) {
				int from = this.network.end(j);
				double length = this.lengths[from] + 1 / this.network.weight(j);
				if (this.lengths[from] < this.lengths[to] && length <= this.lengths[to] + SAME * length) {
					this.dependencies[from] += this.ways[from] * share;
				}
			}
			sums[to] += this.dependencies[to];
		}
	}

	private int top() {
		int top = this.heap[0];
		int last = this.heap[--this.waiting];
		if (this.waiting > 0) {
			sink(last);
		}
		return top;
	}

	private void rise(int place, int concept) {
		int at = place;
		while (at > 0 && this.lengths[this.heap[(at - 1) / 2]] > this.lengths[concept]) {
			put(at, this.heap[(at - 1) / 2]);
			at = (at - 1) / 2;
		}
		put(at, concept);
	}

	private void sink(int concept) {
		int at = 0;
		while (2 * at + 1 < this.waiting) {
			int child = 2 * at + 1;
			if (child + 1 < this.waiting && this.lengths[this.heap[child + 1]] < this.lengths[this.heap[child]]) {
				child++;
			}
			if (this.lengths[this.heap[child]] >= this.lengths[concept]) {
				break;
			}
			put(at, this.heap[child]);
			at = child;
		}
		put(at, concept);
	}

	private void put(int place, int concept) {
		this.heap[place] = concept;
		this.places[concept] = place;
	}

}
