package tifa.graph.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.neo4j.driver.TransactionContext;
import tifa.graph.Cypher;
import tifa.graph.corpus.VocabularyPreview.Edges;
import tifa.graph.corpus.VocabularyPreview.Link;
import tifa.text.counting.CooccurrenceCounts;
import tifa.text.counting.Pair;
import tifa.text.vocabulary.Status;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.Vocabulary;

/**
 * The default view before and after a change of vocabulary, as far as they differ. A term
 * that only gets another name goes by the new one in both.
 */
final class TwoViews {

	private static final int STRONGEST = 10;

	private final Vocabulary before;

	private final Vocabulary after;

	private final Map<String, String> renamed;

	private final double shown;

	private final Map<String, ViewedTerm> terms = new TreeMap<>();

	/** Paragraphs before and after by pair, where these or the view differ. */
	private final Map<Pair, long[]> pairs = new HashMap<>();

	private final Map<String, Long> inside = new HashMap<>();

	private long edgesBefore;

	TwoViews(Vocabulary before, Vocabulary after, Map<String, String> renamed, double shown) {
		this.before = before;
		this.after = after;
		this.renamed = renamed;
		this.shown = shown;
	}

	void read(TransactionContext transaction, Set<String> touched, CooccurrenceCounts difference) {
		Map<String, long[]> figures = figures(transaction, touched);
		difference.terms().forEach((name, more) -> {
			long[] row = figures.computeIfAbsent(name(name), (unknown) -> new long[4]);
			row[2] += more.mentions();
			row[3] += more.units().paragraphs();
		});
		touched.stream().map(this::name).distinct().forEach((name) -> this.terms.put(name, viewed(name, figures)));
		difference.pairs().forEach((pair, more) -> pair(pair)[1] += more.paragraphs());
		readPairs(transaction, difference);
		countInside(transaction, figures);
		this.edgesBefore = transaction.run(Cypher.statement("corpus/shown-pairs"), Map.of("shown", this.shown))
			.single()
			.get("pairs")
			.asLong();
	}

	/** The figures in force, and room for what they change by, under the new names. */
	private Map<String, long[]> figures(TransactionContext transaction, Collection<String> names) {
		Map<String, long[]> figures = new HashMap<>();
		transaction.run(Cypher.statement("terms/figures"), Map.of("names", List.copyOf(names)))
			.forEachRemaining((row) -> figures.put(name(row.get("name").asString()),
					new long[] { row.get("mentions").asLong(), row.get("paragraphs").asLong(), 0, 0 }));
		return figures;
	}

	private String name(String old) {
		return this.renamed.getOrDefault(old, old);
	}

	private String oldName(String name) {
		return this.renamed.entrySet()
			.stream()
			.filter((each) -> each.getValue().equals(name))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElse(name);
	}

	private ViewedTerm viewed(String name, Map<String, long[]> figures) {
		long[] row = figures.getOrDefault(name, new long[4]);
		String old = oldName(name);
		return new ViewedTerm(old, name, row[0] > 0 && isShown(this.before.named(old)),
				row[0] + row[2] > 0 && isShown(this.after.named(name)), row[0], row[0] + row[2], row[1],
				row[1] + row[3]);
	}

	private boolean isShown(Term term) {
		return term != null && (term.status() == Status.ACCEPTED || term.confidence() >= this.shown);
	}

	private long[] pair(Pair pair) {
		return this.pairs.computeIfAbsent(Pair.of(name(pair.first()), name(pair.second())), (unknown) -> new long[2]);
	}

	private void readPairs(TransactionContext transaction, CooccurrenceCounts difference) {
		Map<Pair, Long> stored = new HashMap<>();
		List<List<String>> changed = new ArrayList<>();
		difference.pairs().keySet().forEach((pair) -> changed.add(List.of(pair.first(), pair.second())));
		for (int from = 0; from < changed.size(); from += CountWriter.BATCH) {
			List<List<String>> batch = changed.subList(from, Math.min(from + CountWriter.BATCH, changed.size()));
			readPairs(transaction, "corpus/stored-pairs", Map.of("pairs", batch), stored);
		}
		List<String> flipped = this.terms.values()
			.stream()
			.filter((term) -> term.shownBefore() != term.shownAfter())
			.map(ViewedTerm::name)
			.toList();
		readPairs(transaction, "corpus/pairs-of", Map.of("names", flipped), stored);
		stored.forEach((pair, paragraphs) -> {
			long[] row = pair(pair);
			row[0] += paragraphs;
			row[1] += paragraphs;
		});
	}

	private static void readPairs(TransactionContext transaction, String statement, Map<String, Object> parameters,
			Map<Pair, Long> into) {
		transaction.run(Cypher.statement(statement), parameters)
			.forEachRemaining((row) -> into.put(Pair.of(row.get("first").asString(), row.get("second").asString()),
					row.get("paragraphs").asLong()));
	}

	/**
	 * How often longer terms are mentioned that contain those that come, as it will be,
	 * or go, as it is.
	 */
	private void countInside(TransactionContext transaction, Map<String, long[]> figures) {
		List<List<String>> coming = TermLinks.contains(this.after,
				flipped((term) -> !term.shownBefore(), (term) -> this.after.named(term.after())));
		List<List<String>> going = TermLinks.contains(this.before,
				flipped(ViewedTerm::shownBefore, (term) -> this.before.named(term.name())));
		List<String> longer = Stream.concat(coming.stream(), going.stream())
			.map((link) -> link.get(0))
			.filter((name) -> !figures.containsKey(name))
			.distinct()
			.toList();
		figures.putAll(figures(transaction, longer));
		coming.forEach((link) -> {
			long[] row = figures.getOrDefault(link.get(0), new long[4]);
			this.inside.merge(link.get(1), row[0] + row[2], Long::sum);
		});
		going.forEach(
				(link) -> this.inside.merge(link.get(1), figures.getOrDefault(link.get(0), new long[4])[0], Long::sum));
	}

	private List<Term> flipped(Predicate<ViewedTerm> which, Function<ViewedTerm, Term> term) {
		return this.terms.values()
			.stream()
			.filter((each) -> each.shownBefore() != each.shownAfter() && which.test(each))
			.map(term)
			.toList();
	}

	/** The terms that differ, by their new names. */
	Collection<ViewedTerm> terms() {
		return this.terms.values();
	}

	/** How often longer terms that contain this one are mentioned. */
	long inside(String name) {
		return this.inside.getOrDefault(name, 0L);
	}

	private boolean wasShown(String name) {
		return this.terms.containsKey(name) ? this.terms.get(name).shownBefore() : isShown(this.before.named(name));
	}

	private boolean isShown(String name) {
		return this.terms.containsKey(name) ? this.terms.get(name).shownAfter() : isShown(this.after.named(name));
	}

	private boolean was(Pair pair, long[] row) {
		return row[0] > 0 && wasShown(pair.first()) && wasShown(pair.second());
	}

	private boolean is(Pair pair, long[] row) {
		return row[1] > 0 && isShown(pair.first()) && isShown(pair.second());
	}

	long edgesBefore(String name) {
		return this.pairs.entrySet()
			.stream()
			.filter((each) -> has(each.getKey(), name) && was(each.getKey(), each.getValue()))
			.count();
	}

	long edgesAfter(String name) {
		return this.pairs.entrySet()
			.stream()
			.filter((each) -> has(each.getKey(), name) && is(each.getKey(), each.getValue()))
			.count();
	}

	private static boolean has(Pair pair, String name) {
		return pair.first().equals(name) || pair.second().equals(name);
	}

	Edges edges() {
		long appear = this.pairs.entrySet()
			.stream()
			.filter((each) -> is(each.getKey(), each.getValue()) && !was(each.getKey(), each.getValue()))
			.count();
		long vanish = this.pairs.entrySet()
			.stream()
			.filter((each) -> was(each.getKey(), each.getValue()) && !is(each.getKey(), each.getValue()))
			.count();
		return new Edges(this.edgesBefore, this.edgesBefore + appear - vanish, appear, vanish);
	}

	/** The new pairs with the most paragraphs. */
	List<Link> strongest() {
		return this.pairs.entrySet()
			.stream()
			.filter((each) -> is(each.getKey(), each.getValue()) && !was(each.getKey(), each.getValue()))
			.map((each) -> new Link(each.getKey().first(), each.getKey().second(), each.getValue()[1]))
			.sorted(Comparator.comparingLong(Link::paragraphs)
				.reversed()
				.thenComparing(Link::source)
				.thenComparing(Link::target))
			.limit(STRONGEST)
			.toList();
	}

}
