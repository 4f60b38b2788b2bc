package tifa.graph.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import tifa.graph.pairs.PairIndex;
import tifa.text.counting.CodePointOrder;
import tifa.text.counting.Measure;
import tifa.text.counting.Unit;

/**
 * The neighbourhood of concepts in the whole corpus, from an index of its pairs: what the
 * statement of such a view finds, and in the same order.
 */
final class Neighbourhood {

	/** A map of more links than that a concept can't be read. */
	private static final int LINKS_A_CONCEPT = 4;

	private static final Comparator<Subgraph.Edge> BY_NAMES = Comparator
		.comparing(Subgraph.Edge::source, CodePointOrder.INSTANCE)
		.thenComparing(Subgraph.Edge::target, CodePointOrder.INSTANCE);

	private final PairIndex pairs;

	private final GraphQuestion question;

	private final TermTest test;

	private final Unit unit;

	private final long units;

	private Neighbourhood(PairIndex pairs, GraphQuestion question, TermTest test) {
		this.pairs = pairs;
		this.question = question;
		this.test = test;
		this.unit = question.unit();
		this.units = pairs.units(this.unit);
	}

	static Found of(PairIndex pairs, GraphQuestion question, double shown) {
		return new Neighbourhood(pairs, question, new TermTest(question.termFilter(), shown)).find();
	}

	private Found find() {
		List<String> asked = this.question.terms();
		BitSet without = places(asked);
		int limit = this.question.limit();
		Ranking nearest = ranking(without, without, (this.question.join() == Join.ALL) ? asked.size() : 1);
		int[] best = nearest.best(this.question.offset() + limit);
		int[] near = Arrays.copyOfRange(best, Math.min(this.question.offset(), best.length), best.length);
		BitSet hop = new BitSet();
		if (this.question.depth() > 1) {
			Arrays.stream(near).forEach(hop::set);
		}
		without.or(hop);
		Ranking further = ranking(hop, without, 1);
		BitSet within = nearest.passing();
		within.or(further.passing());
		List<String> names = Stream
			.concat(asked.stream(),
					IntStream.concat(Arrays.stream(near), Arrays.stream(further.best(limit)))
						.mapToObj((place) -> this.pairs.term(place).name()))
			.toList();
		List<Subgraph.Edge> strongest = among(names);
		return new Found(names, cut(strongest, names.size()), within.cardinality(), strongest.size(), this.units,
				shared(strongest));
	}

	private BitSet places(List<String> names) {
		BitSet places = new BitSet();
		names.stream().map(this.pairs::place).filter(Objects::nonNull).forEach(places::set);
		return places;
	}

	/** What is linked with some concepts, but for some. */
	private Ranking ranking(BitSet from, BitSet without, int needed) {
		Ranking ranking = new Ranking(this.pairs.size(), needed);
		from.stream().forEach((place) -> passing(place, (link) -> {
			int end = this.pairs.end(link);
			if (!without.get(end) && this.test.passes(this.pairs.term(end))) {
				Double score = score(place, link);
				if (strong(score)) {
					ranking.add(end, score, this.pairs.count(link, this.unit));
				}
			}
		}));
		return ranking;
	}

	/** The links of a concept that hold often enough. */
	private void passing(int place, IntConsumer each) {
		for (int link = this.pairs.start(place); link < this.pairs.stop(place); link++) {
			int count = this.pairs.count(link, this.unit);
			if (count > 0 && count >= this.question.min()) {
				each.accept(link);
			}
		}
	}

	private Double score(int place, int link) {
		return this.question.measure()
			.score(this.pairs.count(link, this.unit), this.pairs.term(place).count(this.unit),
					this.pairs.term(this.pairs.end(link)).count(this.unit), this.units);
	}

	private boolean strong(Double score) {
		Double least = this.question.minScore();
		return least == null || (score != null && score >= least);
	}

	/** All links among concepts, the strongest first. */
	private List<Subgraph.Edge> among(List<String> names) {
		BitSet places = places(names);
		List<Subgraph.Edge> edges = new ArrayList<>();
		places.stream().forEach((place) -> passing(place, (link) -> {
			int end = this.pairs.end(link);
			if (end > place && places.get(end)) {
				Double score = score(place, link);
				if (strong(score)) {
					edges.add(edge(place, link, score));
				}
			}
		}));
		edges.sort(this::compare);
		return edges;
	}

	private Subgraph.Edge edge(int place, int link, Double score) {
		int end = this.pairs.end(link);
		double expected = Measure.expected(this.pairs.term(place).count(this.unit),
				this.pairs.term(end).count(this.unit), this.units);
		return new Subgraph.Edge(this.pairs.term(place).name(), this.pairs.term(end).name(),
				this.pairs.count(link, Unit.SENTENCE), this.pairs.count(link, Unit.PARAGRAPH),
				this.pairs.speeches(link), score, expected);
	}

	private int compare(Subgraph.Edge one, Subgraph.Edge other) {
		int stronger = Ranking.compare(number(one.score()), (int) one.count(this.unit), number(other.score()),
				(int) other.count(this.unit));
		return (stronger != 0) ? stronger : BY_NAMES.compare(one, other);
	}

	private static double number(Double score) {
		return (score != null) ? score : Double.NaN;
	}

	/**
	 * The links of the concepts asked for come first, so that no neighbour stands without
	 * its link.
	 */
	private List<Subgraph.Edge> cut(List<Subgraph.Edge> strongest, int concepts) {
		long own = strongest.stream().filter(this::isOwn).count();
		long most = (long) LINKS_A_CONCEPT * concepts;
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
