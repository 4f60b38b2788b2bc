package tifa.graph.analysis;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

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

	/** So many links are gone along, which takes seconds. */
	private static final long WORK = 100_000_000;

	private static final int SMALLEST_SAMPLE = 256;

	/**
	 * The shares of all concepts.
	 * @param step is called before ways from another concept are followed, and may throw
	 */
	static Betweenness of(Network network, long seed, Runnable step) {
		return of(network, Math.max(SMALLEST_SAMPLE, WORK / Math.max(1, 2 * network.links())), seed, step);
	}

	static Betweenness of(Network network, long most, long seed, Runnable step) {
		int[] linked = IntStream.range(0, network.size()).filter((a) -> network.stop(a) > network.start(a)).toArray();
		int[] sources = shuffled(linked, seed);
		int taken = (int) Math.min(most, sources.length);
		ShortestWays ways = new ShortestWays(network);
		double[] sums = new double[network.size()];
		for (int i = 0; i < taken; i++) {
			step.run();
			ways.from(sources[i]);
			ways.addDependencies(sums);
		}
		double pairs = (network.size() - 1.0) * (network.size() - 2.0) * taken / sources.length;
		double[] shares = Arrays.stream(sums).map((sum) -> (sum > 0) ? sum / pairs : 0).toArray();
		return new Betweenness(shares, (taken < sources.length) ? taken : null);
	}

	private static int[] shuffled(int[] concepts, long seed) {
		Random random = new Random(seed);
		int[] order = concepts.clone();
		for (int i = order.length - 1; i > 0; i--) {
			int j = random.nextInt(i + 1);
			int moved = order[i];
			order[i] = order[j];
			order[j] = moved;
		}
		return order;
	}

}
