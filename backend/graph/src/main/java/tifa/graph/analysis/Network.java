package tifa.graph.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import tifa.text.counting.CodePointOrder;

/**
 * Concepts and how strongly they are linked, in arrays. Concepts stand in the order of
 * their names and links in that of the other end, so that it is the same network in
 * whatever order the store tells it.
 */
final class Network {

	private final List<String> names;

	/** Where the links of each concept begin, and one entry more. */
	private final int[] starts;

	private final int[] ends;

	private final double[] weights;

	private final int[] degrees;

	private Network(List<String> names, int[] starts, int[] ends, double[] weights, int[] degrees) {
		this.names = names;
		this.starts = starts;
		this.ends = ends;
		this.weights = weights;
		this.degrees = degrees;
	}

	/**
	 * A network of links, each given once.
	 * @param names the concepts
	 * @param from one end of each link, as a place in the list of names
	 * @param to the other end
	 * @param weights how strong it is; a link that isn't above 0 counts for the degree
	 * alone
	 */
	static Network of(List<String> names, int[] from, int[] to, double[] weights) {
		int[] order = IntStream.range(0, names.size())
			.boxed()
			.sorted(Comparator.comparing(names::get, CodePointOrder.INSTANCE))
			.mapToInt(Integer::intValue)
			.toArray();
		int[] places = new int[order.length];
		IntStream.range(0, order.length).forEach((place) -> places[order[place]] = place);
		int[] degrees = new int[order.length];
		int[] starts = new int[order.length + 1];
		for (int i = 0; i < weights.length; i++) {
			int a = places[from[i]];
			int b = places[to[i]];
			degrees[a]++;
			degrees[b]++;
			if (weights[i] > 0) {
				starts[a + 1]++;
				starts[b + 1]++;
			}
		}
		Arrays.parallelPrefix(starts, Integer::sum);
		Network unsorted = new Network(Arrays.stream(order).mapToObj(names::get).toList(), starts,
				new int[starts[order.length]], new double[starts[order.length]], degrees);
		int[] filled = Arrays.copyOf(starts, order.length);
		for (int i = 0; i < weights.length; i++) {
			if (weights[i] > 0) {
				unsorted.put(filled, places[from[i]], places[to[i]], weights[i]);
				unsorted.put(filled, places[to[i]], places[from[i]], weights[i]);
			}
		}
		return unsorted.transposed();
	}

	/** Undirected, it is its own transpose, but for the order within a row. */
	private Network transposed() {
		Network sorted = new Network(this.names, this.starts, new int[this.ends.length], new double[this.ends.length],
				this.degrees);
		int[] filled = Arrays.copyOf(this.starts, size());
		for (int a = 0; a < size(); a++) {
			for (int i = this.starts[a]; i < this.starts[a + 1]; i++) {
				sorted.put(filled, this.ends[i], a, this.weights[i]);
			}
		}
		return sorted;
	}

	private void put(int[] filled, int row, int end, double weight) {
		this.ends[filled[row]] = end;
		this.weights[filled[row]++] = weight;
	}

	/** How many concepts. */
	int size() {
		return this.names.size();
	}

	String name(int concept) {
		return this.names.get(concept);
	}

	List<String> names() {
		return this.names;
	}

	/** The place of a concept's first link. */
	int start(int concept) {
		return this.starts[concept];
	}

	/** The place after a concept's last link. */
	int stop(int concept) {
		return this.starts[concept + 1];
	}

	/** The other end of the link at a place. */
	int end(int place) {
		return this.ends[place];
	}

	double weight(int place) {
		return this.weights[place];
	}

	/** With how many concepts this one is linked, also those it avoids. */
	int degree(int concept) {
		return this.degrees[concept];
	}

	/** How many links have a weight. */
	long links() {
		return this.ends.length / 2;
	}

	/** The weights of each concept's links together. */
	double[] strengths() {
		double[] strengths = new double[size()];
		for (int a = 0; a < strengths.length; a++) {
			for (int i = start(a); i < stop(a); i++) {
				strengths[a] += this.weights[i];
			}
		}
		return strengths;
	}

	/** Where the links of each concept begin, and one entry more. */
	int[] starts() {
		return this.starts.clone();
	}

	int[] ends() {
		return this.ends.clone();
	}

	double[] weights() {
		return this.weights.clone();
	}

}
