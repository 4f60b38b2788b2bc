package tifa.graph.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import tifa.graph.Cypher;
import tifa.graph.corpus.Corpus;
import tifa.graph.store.Store;
import tifa.text.counting.Counts;
import tifa.text.counting.TermCounts;
import tifa.text.curation.Stopped;
import tifa.text.vocabulary.MatchingForm;
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
	 * @param slip what had to be forgiven for it to match; null where nothing had
	 */
	public record Found(Term term, TermCounts counts, boolean shown, String matched, Slip slip) {

		/** How often it is mentioned. */
		public long mentions() {
			return this.counts.mentions();
		}

	}

	/**
	 * Some of the terms found.
	 *
	 * @param total how many there are
	 * @param found those asked for
	 * @param inside how often longer terms that contain them are mentioned, by name
	 */
	public record Page(int total, List<Found> found, Map<String, Long> inside) {
	}

	/**
	 * A term with its relations.
	 *
	 * @param found the term
	 * @param contains the terms with a mention whose names its name contains
	 * @param containedIn those whose names contain its name
	 * @param broader its broader terms
	 * @param inside how often those that contain it are mentioned
	 */
	public record Detail(Found found, List<String> contains, List<String> containedIn, List<String> broader,
			long inside) {
	}

	/**
	 * Terms whose name, alias, pinyin, initials or gloss match, the best first; without a
	 * query those with a mention, the most mentioned first. What is stopped is found by
	 * its name, and only where it is asked for.
	 * @param order another order, or null; what only a slip away would match is then left
	 * out, unless there is nothing else
	 */
	public Page search(String q, int offset, int limit, TermFilter filter, Comparator<Found> order) {
		List<Found> all = (q == null || q.isBlank()) ? mentioned(filter) : matching(q, filter);
		if (order != null && all.stream().anyMatch((each) -> each.slip() == null)) {
			all = all.stream().filter((each) -> each.slip() == null).toList();
		}
		if (filter.statuses().contains(Status.STOPPED.word())) {
			all = Stream.concat(all.stream(), stopped(q, filter).stream()).toList();
		}
		List<Found> page = all.stream()
			.sorted((order != null) ? order : (one, other) -> 0)
			.skip(offset)
			.limit(limit)
			.toList();
		return new Page(all.size(), page, inside(page));
	}

	private List<Found> mentioned(TermFilter filter) {
		Vocabulary vocabulary = this.corpus.get().vocabulary();
		Map<String, TermCounts> counts = new HashMap<>();
		this.store.read((transaction) -> transaction.run(Cypher.statement("terms/mentioned")).list())
			.forEach((row) -> counts.put(row.get("name").asString(), counts(row)));
		return vocabulary.terms()
			.stream()
			.filter((term) -> counts.containsKey(term.name()) && passes(term, filter))
			.map((term) -> new Found(term, counts.get(term.name()), isShown(term), null, null))
			.sorted(Comparator.comparingLong(Found::mentions).reversed().thenComparing((each) -> each.term().name()))
			.toList();
	}

	private List<Found> matching(String q, TermFilter filter) {
		List<SearchIndex.Hit> hits = index().search(q).stream().filter((hit) -> passes(hit.term(), filter)).toList();
		List<Found> found = found(hits);
		Map<String, Integer> ranks = new HashMap<>();
		hits.forEach((hit) -> ranks.put(hit.term().name(), hit.rank()));
		return found.stream()
			.sorted(Comparator.comparing((Found each) -> ranks.get(each.term().name()))
				.thenComparing(Comparator.comparingLong(Found::mentions).reversed())
				.thenComparing((each) -> each.term().name()))
			.toList();
	}

	private List<Found> stopped(String q, TermFilter filter) {
		String form = (q != null) ? MatchingForm.of(q) : "";
		return this.corpus.get()
			.curated()
			.sources()
			.stopped()
			.stream()
			.filter((each) -> each.forms().stream().anyMatch((one) -> one.contains(form)))
			.map(Stopped::asTerm)
			.filter((term) -> passes(term, filter))
			.map((term) -> new Found(term, new TermCounts(0, Counts.NONE), false, null, null))
			.toList();
	}

	private Map<String, Long> inside(List<Found> found) {
		Map<String, Long> inside = new HashMap<>();
		List<String> names = found.stream().map((each) -> each.term().name()).toList();
		this.store
			.read((transaction) -> transaction.run(Cypher.statement("terms/inside"), Map.of("names", names)).list())
			.forEach((row) -> inside.put(row.get("name").asString(), row.get("inside").asLong()));
		return inside;
	}

	/** How many terms with a mention there are of each status, and what is stopped. */
	public Numbers numbers() {
		List<Found> all = mentioned(TermFilter.NONE);
		long proposed = all.stream().filter((each) -> each.term().status() == Status.PROPOSED).count();
		long hidden = all.stream().filter((each) -> !each.shown()).count();
		return new Numbers(proposed, all.size() - proposed, this.corpus.get().curated().sources().stopped().size(),
				hidden);
	}

	/**
	 * How many terms there are.
	 *
	 * @param proposed with a mention, not reviewed
	 * @param accepted with a mention
	 * @param stopped strings that are never looked for
	 * @param hidden those proposed that are not in the default view
	 */
	public record Numbers(long proposed, long accepted, long stopped, long hidden) {
	}

	private SearchIndex index() {
		if (this.index.vocabulary() != this.corpus.get().vocabulary()) {
			this.index = new SearchIndex(this.corpus.get().vocabulary());
		}
		return this.index;
	}

	private static boolean passes(Term term, TermFilter filter) {
		return (filter.categories().isEmpty()
				|| (term.category() != null && filter.categories().contains(term.category().word())))
				&& (filter.tiers().isEmpty() || (term.tier() != null && filter.tiers().contains(term.tier().word())))
				&& (filter.statuses().isEmpty() || filter.statuses().contains(term.status().word()));
	}

	private List<Found> found(List<SearchIndex.Hit> hits) {
		Map<String, TermCounts> counts = counts(hits.stream().map((hit) -> hit.term().name()).toList());
		List<Found> found = new ArrayList<>();
		for (SearchIndex.Hit hit : hits) {
			TermCounts figures = counts.getOrDefault(hit.term().name(), new TermCounts(0, Counts.NONE));
			found.add(new Found(hit.term(), figures, isShown(hit.term()), hit.matched(), hit.slip()));
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
		Found found = found(List.of(new SearchIndex.Hit(term, 0, term.name(), null))).get(0);
		return this.store
			.read((transaction) -> transaction.run(Cypher.statement("terms/one"), Map.of("name", term.name())).list())
			.stream()
			.findFirst()
			.map((row) -> new Detail(found, names(row.get("contains")), names(row.get("containedIn")),
					names(row.get("broader")), row.get("inside").asLong()));
	}

	private static List<String> names(Value value) {
		return value.asList(Value::asString);
	}

}
