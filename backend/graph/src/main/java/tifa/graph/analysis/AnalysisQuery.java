package tifa.graph.analysis;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.neo4j.driver.TransactionContext;
import tifa.graph.SteadyRead;
import tifa.graph.store.Store;
import tifa.text.counting.Measure;
import tifa.text.counting.Unit;

/**
 * Computes communities and figures from the store.
 */
public final class AnalysisQuery {

	/** Of all chances taken, so that the same corpus gives the same figures. */
	public static final long SEED = 41;

	/** A community of one or two says nothing. */
	private static final int FEWEST_MEMBERS = 3;

	private static final Duration READING = Duration.ofMinutes(2);

	private final Store store;

	private final double shown;

	/**
	 * Asks a store.
	 * @param shown the confidence from which proposed terms are shown
	 */
	public AnalysisQuery(Store store, double shown) {
		this.store = store;
		this.shown = shown;
	}

	/**
	 * The analysis of the corpus as it is now.
	 * @param before the number of each concept's community at an earlier revision
	 * @param step is called now and then, and may throw to give up
	 */
	public Analysis ask(Unit unit, Measure measure, int min, Map<String, Integer> before, Runnable step) {
		Read read = SteadyRead.of(this.store, READING, (transaction) -> read(transaction, unit, measure, min));
		step.run();
		Network network = read.network();
		Communities found = Communities.of(network, SEED);
		step.run();
		double[] ranks = PageRank.of(network);
		Betweenness betweenness = Betweenness.of(network, SEED, step);
		List<Community> communities = named(network, found.of(), before);
		Map<String, Integer> numbers = numbers(network, found.of(), communities);
		Map<String, Figures> figures = new HashMap<>();
		for (int a = 0; a < network.size(); a++) {
			String name = network.name(a);
			Spread spread = read.spreads().getOrDefault(name, Spread.NONE);
			figures.put(name, new Figures(numbers.get(name), network.degree(a), ranks[a], betweenness.shares()[a],
					spread.first(), spread.last(), spread.trend()));
		}
		return new Analysis(new Basis(read.revision(), unit, measure, min), found.modularity(), Communities.RESOLUTION,
				SEED, betweenness.sampled(), network.links(), inOrder(communities), figures);
	}

	private Read read(TransactionContext transaction, Unit unit, Measure measure, int min) {
		return new Read(SteadyRead.revision(transaction), NetworkRows.read(transaction, this.shown, unit, measure, min),
				SpreadRows.read(transaction, this.shown));
	}

	/** The largest first; their places in the list are their numbers in the partition. */
	private static List<Community> named(Network network, int[] partition, Map<String, Integer> before) {
		Map<Integer, List<String>> members = new TreeMap<>();
		for (int a = 0; a < partition.length; a++) {
			members.computeIfAbsent(partition[a], (number) -> new ArrayList<>()).add(network.name(a));
		}
		List<List<String>> large = members.values()
			.stream()
			.takeWhile((each) -> each.size() >= FEWEST_MEMBERS)
			.toList();
		List<Integer> numbers = Lineage.numbers(large, before);
		CommunityNames names = new CommunityNames(network, partition);
		List<Community> communities = new ArrayList<>();
		for (int i = 0; i < large.size(); i++) {
			List<String> strongest = names.strongest(i);
			communities
				.add(new Community(numbers.get(i), CommunityNames.of(strongest), strongest, large.get(i).size()));
		}
		return communities;
	}

	private static Map<String, Integer> numbers(Network network, int[] partition, List<Community> communities) {
		Map<String, Integer> numbers = new HashMap<>();
		for (int a = 0; a < partition.length; a++) {
			if (partition[a] < communities.size()) {
				numbers.put(network.name(a), communities.get(partition[a]).id());
			}
		}
		return numbers;
	}

	private static List<Community> inOrder(List<Community> communities) {
		Community[] sorted = communities.toArray(Community[]::new);
		Arrays.sort(sorted, (one, other) -> Integer.compare(one.id(), other.id()));
		return List.of(sorted);
	}

	/** What is read of one revision. */
	private record Read(long revision, Network network, Map<String, Spread> spreads) {
	}

}
