package tifa.graph.analysis;

import java.util.Arrays;
import java.util.Random;

/**
 * On what share of the shortest ways between two others a concept lies, where a link is
 * the shorter the stronger it is: U. Brandes, A faster algorithm for betweenness
 * centrality, 2001; from a sample of beginnings in large networks (Brandes and Pich,
 * Centrality estimation in large networks, 2007).
 *
 * @param shares for each concept, from 0 to 1
 * @param sampled from how many concepts ways were followed, or null where from all
 */
record Betweenness(double[] shares, Integer sampled) {

	/** Up to this size every way is followed. */
	static final int EXACT = 2000;

	static final int SAMPLE = 256;

	/**
	 * The shares of all concepts.
	 * @param step is called before ways from another concept are followed, and may throw
	 */
	static Betweenness of(Network network, long seed, Runnable step) {
		return of(network, (network.size() > EXACT) ? SAMPLE : network.size(), seed, step);
	}

	static Betweenness of(Network network, int sources, long seed, Runnable step) {
		int[] order = shuffled(network.size(), seed);
		ShortestWays ways = new ShortestWays(network);
		double[] sums = new double[network.size()];
		for (int i = 0; i < sources; i++) {
			step.run();
			ways.from(order[i]);
			ways.addDependencies(sums);
		}
		double pairs = (network.size() - 1.0) * (network.size() - 2.0) * sources / network.size();
		double[] shares = Arrays.stream(sums).map((sum) -> (pairs > 0) ? sum / pairs : 0).toArray();
		return new Betweenness(shares, (sources < network.size()) ? sources : null);
	}

	private static int[] shuffled(int n, long seed) {
		Random random = new Random(seed);
		int[] order = new int[n];
		for (int i = 0; i < n; i++) {
			int j = random.nextInt(i + 1);
			order[i] = order[j];
			order[j] = i;
		}
		return order;
	}

}
