package tifa.graph.analysis;

import java.util.Arrays;

/**
 * How often somebody would come by a concept who goes from link to link, the stronger the
 * likelier, and now and then begins anew anywhere: S. Brin and L. Page, The anatomy of a
 * large-scale hypertextual Web search engine, 1998.
 */
final class PageRank {

	private static final double DAMPING = 0.85;

	private static final double EXACT = 1e-12;

	private static final int MOST_ROUNDS = 1000;

	private PageRank() {
	}

	/** For each concept its share; all together 1. */
	static double[] of(Network network) {
		double[] strengths = network.strengths();
		double[] ranks = new double[network.size()];
		Arrays.fill(ranks, 1.0 / ranks.length);
		for (int round = 0; round < MOST_ROUNDS; round++) {
			double[] next = next(network, strengths, ranks);
			double change = 0;
			for (int a = 0; a < ranks.length; a++) {
				change += Math.abs(next[a] - ranks[a]);
			}
			ranks = next;
			if (change < EXACT) {
				break;
			}
		}
		return ranks;
	}

	private static double[] next(Network network, double[] strengths, double[] ranks) {
		double anywhere = 0;
		for (int a = 0; a < ranks.length; a++) {
			anywhere += (strengths[a] > 0) ? (1 - DAMPING) * ranks[a] : ranks[a];
		}
		double[] next = new double[ranks.length];
		for (int a = 0; a < ranks.length; a++) {
			double come = 0;
			for (int i = network.start(a); i < network.stop(a); i++) {
				int b = network.end(i);
				come += ranks[b] * network.weight(i) / strengths[b];
			}
			next[a] = anywhere / ranks.length + DAMPING * come;
		}
		return next;
	}

}
