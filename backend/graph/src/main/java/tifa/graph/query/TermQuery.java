package tifa.graph.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import tifa.graph.Cypher;
import tifa.graph.corpus.Corpus;
import tifa.graph.store.Store;
import tifa.text.counting.Counts;
import tifa.text.counting.TermCounts;
import tifa.text.vocabulary.Status;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.Vocabulary;

/**
 * Searches the vocabulary and tells a term's figures.
 */
public final class TermQuery {

	private final Store store;

	private final Supplier<Corpus> corpus;

	private volatile SearchIndex index = new SearchIndex(Vocabulary.of(List.of()));

	public TermQuery(Store store, Supplier<Corpus> corpus) {
		this.store = store;
		this.corpus = corpus;
	}

	/**
	 * A term found.
	 *
	 * @param term the term
	 * @param counts its counts in the whole corpus
	 * @param shown whether it is in the default view
	 * @param matched the name, alias, pinyin or gloss that matched; null without a query
	 */
	public record Found(Term term, TermCounts counts, boolean shown, String matched) {
	}

	/**
	 * A term with its relations.
	 *
	 * @param found the term
	 * @param contains the terms with a mention whose names its name contains
	 * @param containedIn those whose names contain its name
	 * @param broader its broader terms
	 */
	public record Detail(Found found, List<String> contains, List<String> containedIn, List<String> broader) {
	}

	/**
	 * Terms whose name, alias, pinyin, initials or gloss match, the best first; without a
	 * query those with a mention, the most mentioned first.
	 */
	public List<Found> search(String q, int limit, TermFilter filter) {
		return (q == null || q.isBlank()) ? mentioned(limit, filter) : matching(q, limit, filter);
	}

	private List<Found> mentioned(int limit, TermFilter filter) {
		Map<String, Object> parameters = new HashMap<>(filter.parameters());
		parameters.put("limit", limit);
		List<String> names = this.store
			.read((transaction) -> transaction.run(Cypher.statement("terms/mentioned"), parameters)
				.list((row) -> row.get("name").asString()));
		return found(names.stream()
			.map((name) -> new SearchIndex.Hit(this.corpus.get().vocabulary().named(name), 0, null))
			.filter((hit) -> hit.term() != null)
			.toList());
	}

	private List<Found> matching(String q, int limit, TermFilter filter) {
		List<SearchIndex.Hit> hits = index().search(q).stream().filter((hit) -> passes(hit.term(), filter)).toList();
		List<Found> found = found(hits);
		Map<String, Integer> ranks = new HashMap<>();
		hits.forEach((hit) -> ranks.put(hit.term().name(), hit.rank()));
		return found.stream()
			.sorted(Comparator.comparing((Found each) -> ranks.get(each.term().name()))
				.thenComparing(Comparator.comparingLong((Found each) -> each.counts().mentions()).reversed())
				.thenComparing((each) -> each.term().name()))
			.limit(limit)
			.toList();
	}

	private SearchIndex index() {
		if (this.index.vocabulary() != this.corpus.get().vocabulary()) {
			this.index = new SearchIndex(this.corpus.get().vocabulary());
		}
		return this.index;
	}

	private static boolean passes(Term term, TermFilter filter) {
		return (filter.categories().isEmpty() || filter.categories().contains(term.category().word()))
				&& (filter.tiers().isEmpty() || filter.tiers().contains(term.tier().word()))
				&& (filter.statuses().isEmpty() || filter.statuses().contains(term.status().word()));
	}

	private List<Found> found(List<SearchIndex.Hit> hits) {
		Map<String, TermCounts> counts = counts(hits.stream().map((hit) -> hit.term().name()).toList());
		List<Found> found = new ArrayList<>();
		for (SearchIndex.Hit hit : hits) {
			TermCounts figures = counts.getOrDefault(hit.term().name(), new TermCounts(0, Counts.NONE));
			found.add(new Found(hit.term(), figures, isShown(hit.term()), hit.matched()));
		}
		return found;
	}

	private boolean isShown(Term term) {
		return term.status() == Status.ACCEPTED || term.confidence() >= this.corpus.get().shown();
	}

	private Map<String, TermCounts> counts(List<String> names) {
		Map<String, TermCounts> counts = new HashMap<>();
		this.store
			.read((transaction) -> transaction.run(Cypher.statement("terms/figures"), Map.of("names", names)).list())
			.forEach((row) -> counts.put(row.get("name").asString(), counts(row)));
		return counts;
	}

	private static TermCounts counts(Record row) {
		return new TermCounts(row.get("mentions").asLong(), new Counts(row.get("sentences").asLong(),
				row.get("paragraphs").asLong(), row.get("speeches").asLong()));
	}

	/** A term by its name or an alias in any spelling. */
	public Optional<Detail> one(String name) {
		Term term = this.corpus.get().vocabulary().find(name);
		if (term == null) {
			return Optional.empty();
		}
		Found found = found(List.of(new SearchIndex.Hit(term, 0, term.name()))).get(0);
		return this.store
			.read((transaction) -> transaction.run(Cypher.statement("terms/one"), Map.of("name", term.name())).list())
			.stream()
			.findFirst()
			.map((row) -> new Detail(found, names(row.get("contains")), names(row.get("containedIn")),
					names(row.get("broader"))));
	}

	private static List<String> names(Value value) {
		return value.asList(Value::asString);
	}

}
