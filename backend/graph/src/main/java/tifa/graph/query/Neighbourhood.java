package tifa.graph.query;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import tifa.graph.pairs.PairIndex;

/**
 * The neighbourhood of concepts in the whole corpus, from an index of its pairs: what the
 * statement {@code ego} finds, and in the same order.
 */
final class Neighbourhood {

	private final GraphQuestion question;

	private final PairRule rule;

	private Neighbourhood(GraphQuestion question, PairRule rule) {
		this.question = question;
		this.rule = rule;
	}

	static Found of(PairIndex pairs, GraphQuestion question, double shown) {
		return new Neighbourhood(question, new PairRule(pairs, question, shown)).find();
	}

	private Found find() {
		List<String> asked = this.question.terms();
		int limit = this.question.limit();
		int offset = this.question.offset();
		BitSet without = this.rule.places(asked);
		Ranking nearest = this.rule.neighbours(without, without, (this.question.join() == Join.ALL) ? asked.size() : 1,
				Ranking.STRONGEST);
		int[] best = nearest.best(offset + limit);
		int[] near = Arrays.copyOfRange(best, Math.min(offset, best.length), best.length);
		BitSet hop = new BitSet();
		if (this.question.depth() > 1) {
			Arrays.stream(near).forEach(hop::set);
		}
		without.or(hop);
		Ranking further = this.rule.neighbours(hop, without, 1, Ranking.STRONGEST);
		BitSet within = nearest.passing();
		// What the limit cut off may be found again, behind what it left.
		within.or(further.passing());
		List<String> names = Stream.of(asked, this.rule.names(near), this.rule.names(further.best(limit)))
			.flatMap(List::stream)
			.toList();
		BitSet places = this.rule.places(names);
		List<Subgraph.Edge> strongest = this.rule.between(places, places);
		return new Found(names, cut(strongest, names.size()), within.cardinality(), strongest.size(), this.rule.units(),
				shared(strongest));
	}

	/**
	 * The links of the concepts asked for come first, so that no neighbour stands without
	 * its link.
	 */
	private List<Subgraph.Edge> cut(List<Subgraph.Edge> strongest, int concepts) {
		long own = strongest.stream().filter(this::isOwn).count();
		long most = Found.most(concepts);
		long[] left = { Math.min(own, most), Math.max(0, most - own) };
		return strongest.stream().filter((edge) -> left[isOwn(edge) ? 0 : 1]-- > 0).toList();
	}

	private boolean isOwn(Subgraph.Edge edge) {
		return this.question.terms().contains(edge.source()) || this.question.terms().contains(edge.target());
	}

	private Map<String, Integer> shared(List<Subgraph.Edge> strongest) {
		Map<String, Integer> shared = new HashMap<>();
		for (Subgraph.Edge edge : strongest) {
			if (this.question.terms().contains(edge.target())) {
				shared.merge(edge.source(), 1, Integer::sum);
			}
			if (this.question.terms().contains(edge.source())) {
				shared.merge(edge.target(), 1, Integer::sum);
			}
		}
		return shared;
	}

}
