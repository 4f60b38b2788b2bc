package tifa.graph.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import tifa.graph.pairs.PairIndex;

/**
 * The next neighbours of a concept on a map of the whole corpus, from an index of its
 * pairs: what the statement {@code expansion} finds, and in the same order.
 *
 * @param names those that are new on the map
 * @param edges the links that come with them, the concept's own first
 * @param neighbours how many neighbours pass
 * @param left how many of these aren't on the map
 * @param passingEdges how many links pass, also those cut
 * @param units how many units the speeches asked about have
 */
record NextNeighbours(List<String> names, List<Subgraph.Edge> edges, long neighbours, long left, long passingEdges,
		long units) {

	static NextNeighbours of(Record row) {
		return new NextNeighbours(row.get("names").asList(Value::asString), row.get("edges").asList(Figures::edge),
				row.get("neighbours").asLong(), row.get("remaining").asLong(), row.get("passingEdges").asLong(),
				row.get("units").asLong());
	}

	static NextNeighbours of(PairIndex pairs, Expansion.Question question, double shown) {
		PairRule rule = new PairRule(pairs, question.rule(), shown);
		BitSet of = rule.places(question.rule().terms());
		BitSet known = rule.places(question.known());
		known.andNot(of);
		Ranking ranking = rule.neighbours(of, of, 1, first(question.by(), rule));
		BitSet left = (BitSet) ranking.passing().clone();
		left.andNot(known);
		boolean visible = question.among() == Expansion.Among.VISIBLE;
		int[] best = visible ? new int[0] : ranking.best(question.rule().limit(), left);
		List<String> names = rule.names(best);
		BitSet starts = visible ? of : rule.places(names);
		BitSet ends = (BitSet) known.clone();
		if (visible) {
			ends.and(ranking.passing());
		}
		else {
			ends.or(starts);
			ends.or(of);
		}
		List<Subgraph.Edge> strongest = rule.between(starts, ends);
		return new NextNeighbours(names, cut(strongest, question.rule().terms().get(0), names.size()),
				ranking.passing().cardinality(), left.cardinality(), strongest.size(), rule.units());
	}

	private static Comparator<Integer> first(Expansion.By by, PairRule rule) {
		return switch (by) {
			case STRONGEST -> Ranking.STRONGEST;
			case MOST -> Comparator.comparing(rule::units, Comparator.reverseOrder());
			case LEAST -> Comparator.comparing(rule::units);
		};
	}

	/**
	 * The links with the concept come first, so that no neighbour stands without its
	 * link.
	 */
	private static List<Subgraph.Edge> cut(List<Subgraph.Edge> strongest, String of, int concepts) {
		List<Subgraph.Edge> spokes = new ArrayList<>();
		List<Subgraph.Edge> others = new ArrayList<>();
		strongest.forEach((edge) -> (edge.source().equals(of) || edge.target().equals(of) ? spokes : others).add(edge));
		return Stream.concat(spokes.stream(), others.stream().limit(Math.max(0, Found.most(concepts) - spokes.size())))
			.toList();
	}

}
