package tifa.graph.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;

import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/**
 * Which concepts belong together: the partition of highest modularity that the Leiden
 * algorithm finds (V. A. Traag, L. Waltman and N. J. van Eck, From Louvain to Leiden,
 * Scientific Reports 9, 2019). The one class that knows the library.
 *
 * @param of for each concept the number of its community, the largest first
 * @param modularity how much more of all weight lies within communities than by chance
 */
record Communities(int[] of, double modularity) {

	/** The resolution of modularity as it is usually defined. */
	static final double RESOLUTION = 1;

	private static final int TRIES = 5;

	private static final int ITERATIONS = 10;

	/** The best of several tries, the same for the same network and seed. */
	static Communities of(Network network, long seed) {
		double[] strengths = network.strengths();
		double total = Arrays.stream(strengths).sum();
		if (total == 0) {
			return new Communities(IntStream.range(0, network.size()).toArray(), 0);
		}
		var weighted = new nl.cwts.networkanalysis.Network(strengths,
				Arrays.stream(network.starts()).asLongStream().toArray(), new LargeIntArray(network.ends()),
				new LargeDoubleArray(network.weights()), false);
		// The constant Potts model on strengths is modularity.
		return IntStream.range(0, TRIES).mapToObj((attempt) -> {
			LeidenAlgorithm leiden = new LeidenAlgorithm(RESOLUTION / total, ITERATIONS,
					LeidenAlgorithm.DEFAULT_RANDOMNESS, new Random(seed + attempt));
			int[] clusters = leiden.findClustering(weighted).getClusters();
			return new Communities(clusters, modularity(network, clusters, strengths, total));
		}).max(Comparator.comparingDouble(Communities::modularity)).orElseThrow().bySize();
	}

	/**
	 * M. E. J. Newman, Analysis of weighted networks, Physical Review E 70, 2004, eq. 6.
	 */
	private static double modularity(Network network, int[] clusters, double[] strengths, double total) {
		double[] within = new double[clusters.length];
		double[] sums = new double[clusters.length];
		for (int a = 0; a < clusters.length; a++) {
			sums[clusters[a]] += strengths[a];
			for (int i = network.start(a); i < network.stop(a); i++) {
				within[clusters[a]] += (clusters[network.end(i)] == clusters[a]) ? network.weight(i) : 0;
			}
		}
		return IntStream.range(0, clusters.length)
			.mapToDouble((c) -> within[c] / total - RESOLUTION * (sums[c] / total) * (sums[c] / total))
			.sum();
	}

	/** Numbered by size; of equal ones the one whose first concept comes first. */
	private Communities bySize() {
		int[] sizes = new int[this.of.length];
		int[] firsts = new int[this.of.length];
		for (int a = this.of.length - 1; a >= 0; a--) {
			sizes[this.of[a]]++;
			firsts[this.of[a]] = a;
		}
		int[] order = IntStream.range(0, this.of.length)
			.boxed()
			.sorted(Comparator.<Integer>comparingInt((c) -> -sizes[c]).thenComparingInt((c) -> firsts[c]))
			.mapToInt(Integer::intValue)
			.toArray();
		int[] numbers = new int[order.length];
		IntStream.range(0, order.length).forEach((number) -> numbers[order[number]] = number);
		return new Communities(Arrays.stream(this.of).map((c) -> numbers[c]).toArray(), this.modularity);
	}

}
