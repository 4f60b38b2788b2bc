package tifa.graph.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;

import tifa.graph.pairs.IndexedTerm;
import tifa.graph.pairs.PairIndex;
import tifa.text.counting.CodePointOrder;
import tifa.text.counting.Measure;
import tifa.text.counting.Unit;

/**
 * Which pairs of an index pass the rule of a question about the whole corpus, and how
 * strong they are: what the parts {@code neighbours}, {@code pairs} and {@code scored} of
 * the statements say.
 */
final class PairRule {

	private static final Comparator<Subgraph.Edge> BY_NAMES = Comparator
		.comparing(Subgraph.Edge::source, CodePointOrder.INSTANCE)
		.thenComparing(Subgraph.Edge::target, CodePointOrder.INSTANCE);

	private final PairIndex pairs;

	private final GraphQuestion question;

	private final TermTest test;

	private final Unit unit;

	private final long units;

	/**
	 * The rule of a question.
	 * @param shown the confidence from which proposed terms are shown
	 */
	PairRule(PairIndex pairs, GraphQuestion question, double shown) {
		this.pairs = pairs;
		this.question = question;
		this.test = new TermTest(question.termFilter(), shown);
		this.unit = question.unit();
		this.units = pairs.units(this.unit);
	}

	/** How many units the corpus has. */
	long units() {
		return this.units;
	}

	/** Where concepts stand; those that no speech mentions stand nowhere. */
	BitSet places(Collection<String> names) {
		BitSet places = new BitSet();
		names.stream().map(this.pairs::place).filter(Objects::nonNull).forEach(places::set);
		return places;
	}

	/** How many units hold the concept at a place. */
	long units(int place) {
		return this.pairs.term(place).count(this.unit);
	}

	List<String> names(int[] places) {
		List<String> names = new ArrayList<>();
		for (int place : places) {
			names.add(this.pairs.term(place).name());
		}
		return names;
	}

	/**
	 * What is linked with some concepts, but for some.
	 * @param needed with how many of them a neighbour has to be linked
	 * @param first what goes before the strength of links
	 */
	Ranking neighbours(BitSet from, BitSet without, int needed, Comparator<Integer> first) {
		Ranking ranking = new Ranking(this.pairs.size(), needed, first);
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

	/** The links between some concepts and others, each once, the strongest first. */
	List<Subgraph.Edge> between(BitSet starts, BitSet ends) {
		List<Subgraph.Edge> edges = new ArrayList<>();
		starts.stream().forEach((place) -> passing(place, (link) -> {
			int end = this.pairs.end(link);
			boolean again = end < place && starts.get(end) && ends.get(place);
			if (ends.get(end) && !again) {
				Double score = score(place, link);
				if (strong(score)) {
					edges.add(edge(Math.min(place, end), Math.max(place, end), link, score));
				}
			}
		}));
		edges.sort(this::compare);
		return edges;
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
		int end = this.pairs.end(link);
		return this.question.measure()
			.score(this.pairs.count(link, this.unit), units(Math.min(place, end)), units(Math.max(place, end)),
					this.units);
	}

	private boolean strong(Double score) {
		Double least = this.question.minScore();
		return least == null || (score != null && score >= least);
	}

	private Subgraph.Edge edge(int source, int target, int link, Double score) {
		IndexedTerm one = this.pairs.term(source);
		IndexedTerm other = this.pairs.term(target);
		return new Subgraph.Edge(one.name(), other.name(), this.pairs.count(link, Unit.SENTENCE),
				this.pairs.count(link, Unit.PARAGRAPH), this.pairs.speeches(link), score,
				Measure.expected(one.count(this.unit), other.count(this.unit), this.units));
	}

	private int compare(Subgraph.Edge one, Subgraph.Edge other) {
		int stronger = Ranking.compare(one.score(), one.count(this.unit), other.score(), other.count(this.unit));
		return (stronger != 0) ? stronger : BY_NAMES.compare(one, other);
	}

}
