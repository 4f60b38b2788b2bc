package tifa.graph.corpus;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import tifa.graph.Cypher;
import tifa.graph.speech.SpeechChange;
import tifa.graph.speech.YearCount;
import tifa.graph.store.Store;
import tifa.text.finding.TermFinder;
import tifa.text.speech.Speech;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.Vocabulary;

/**
 * The corpus in the store: its vocabulary, and what adds speeches to it. One thread
 * writes at a time; readers never wait.
 *
 * <p>
 * Every write is one transaction that leaves the graph a function of its speeches and its
 * vocabulary, and can be run twice.
 */
public final class Corpus {

	/** What analyses the text; changes when the same text would yield other counts. */
	public static final String PIPELINE = "tifa/3";

	private static final Duration WRITE_LIMIT = Duration.ofMinutes(10);

	private static final int SIGNED_AT_ONCE = 50;

	private final Store store;

	private final double shown;

	private final CorpusVocabulary vocabulary;

	private final CorpusFigures figures;

	/**
	 * Opens the corpus of a store that is ready, and brings its vocabulary to what
	 * lexicon and decisions make of it.
	 * @param store the store
	 * @param lexicon the terms of the lexicon
	 * @param shown the confidence from which proposed terms are in the default view
	 * @param keeper where decisions are kept
	 */
	public Corpus(Store store, Collection<Term> lexicon, double shown, CurationKeeper keeper) {
		this.store = store;
		this.shown = shown;
		this.figures = new CorpusFigures(store, shown);
		this.vocabulary = new CorpusVocabulary(store, lexicon, keeper, this.figures::forget);
		sign();
	}

	/** Tells reprints among speeches that were stored before these were told. */
	private void sign() {
		List<String> unsigned = this.store.read((transaction) -> transaction.run(Cypher.statement("reprints/unsigned"))
			.list((row) -> row.get("id").asString()));
		for (int from = 0; from < unsigned.size(); from += SIGNED_AT_ONCE) {
			List<String> batch = unsigned.subList(from, Math.min(from + SIGNED_AT_ONCE, unsigned.size()));
			write((transaction) -> {
				Revision.lock(transaction, List.of());
				new SpeechWriter(transaction, finder()).sign(batch);
				return null;
			});
		}
	}

	/** The vocabulary in force. */
	public Vocabulary vocabulary() {
		return finder().vocabulary();
	}

	/** What the vocabulary in force is made of, and what changes it. */
	public CorpusVocabulary curated() {
		return this.vocabulary;
	}

	/** What finds the vocabulary's terms. */
	public TermFinder finder() {
		return this.vocabulary.finder();
	}

	/** The confidence from which proposed terms are in the default view. */
	public double shown() {
		return this.shown;
	}

	/** Which of these speeches are in. */
	public Set<String> known(Collection<String> ids) {
		return new HashSet<>(this.store
			.read((transaction) -> transaction.run(Cypher.statement("corpus/known"), Map.of("ids", List.copyOf(ids)))
				.list((row) -> row.get("id").asString())));
	}

	/**
	 * Takes proposed terms into the vocabulary, and counts them in the speeches that are
	 * in.
	 */
	public void learn(Collection<Term> proposed) {
		this.vocabulary.learn(proposed);
	}

	/** Takes proposed terms out again that no speech mentions. */
	public void forget(Collection<Term> unused) {
		this.vocabulary.forget(unused);
	}

	/**
	 * Writes, and forgets what was known of the revision before, whatever comes of it.
	 */
	private void write(Function<TransactionContext, Void> work) {
		try {
			this.store.write(WRITE_LIMIT, work);
		}
		finally {
			this.figures.forget();
		}
	}

	/**
	 * Adds speeches, all of them or none; those that are in already are left alone.
	 * @param speeches the speeches, each content once
	 * @param collection the collection that they belong to, or null
	 */
	public void add(Collection<Speech> speeches, String collection) {
		add(speeches, collection, SpeechChange.NONE);
	}

	/**
	 * Adds speeches with metadata that goes before what their text says.
	 * @see #add(Collection, String)
	 */
	public void add(Collection<Speech> speeches, String collection, SpeechChange change) {
		this.vocabulary.settle();
		Map<String, Speech> once = new TreeMap<>();
		speeches.forEach((speech) -> once.putIfAbsent(speech.id(), speech));
		List<AnalysedSpeech> analysed = once.values()
			.parallelStream()
			.map((speech) -> AnalysedSpeech.of(speech, change, finder()))
			.toList();
		List<String> collections = (collection != null) ? List.of(collection) : List.of();
		write((transaction) -> {
			Record locked = Revision.lock(transaction, List.copyOf(once.keySet()));
			Set<String> known = Set.copyOf(locked.get("known").asList(Value::asString));
			List<AnalysedSpeech> fresh = analysed.stream()
				.filter((each) -> !known.contains(each.speech().id()))
				.toList();
			if (!fresh.isEmpty()) {
				new SpeechWriter(transaction, finder()).add(fresh, collections, change, vocabulary().hash());
			}
			return null;
		});
	}

	/**
	 * Takes speeches out, all of them or none: the exact inverse of adding them. The
	 * vocabulary stays.
	 * @param ids their ids; those that are not in are left alone
	 */
	public void delete(Collection<String> ids) {
		this.vocabulary.settle();
		write((transaction) -> {
			Revision.lock(transaction, List.of());
			new SpeechWriter(transaction, finder()).delete(List.copyOf(ids));
			return null;
		});
	}

	/**
	 * Puts speeches that are in into a collection.
	 * @return those that weren't in it before
	 */
	public Set<String> join(Collection<String> ids, String collection) {
		Set<String> joined = new HashSet<>();
		write((transaction) -> {
			Revision.lock(transaction, List.of());
			joined.addAll(transaction
				.run(Cypher.statement("corpus/join-collection"),
						Map.of("ids", List.copyOf(ids), "collection", collection))
				.list((row) -> row.get("id").asString()));
			if (!joined.isEmpty()) {
				Revision.commit(transaction, 0, 0, 0, Revision.vocabulary(transaction));
			}
			return null;
		});
		return joined;
	}

	/**
	 * Gives a speech new metadata.
	 * @return whether there is such a speech
	 */
	public boolean describe(String id, SpeechChange change) {
		this.vocabulary.settle();
		AtomicBoolean found = new AtomicBoolean();
		write((transaction) -> {
			Revision.lock(transaction, List.of());
			found.set(new SpeechWriter(transaction, finder()).describe(id, change));
			return null;
		});
		return found.get();
	}

	/** The database's version. */
	public String database() {
		return this.store.read((transaction) -> transaction.run(Cypher.statement("corpus/database"))
			.single()
			.get("version")
			.asString());
	}

	/** The totals, read once a revision. */
	public Totals totals() {
		return this.figures.snapshot().totals();
	}

	/** SHA-256 over the ids of the counted speeches: which corpus a figure comes from. */
	public String hash() {
		return this.figures.snapshot().hash();
	}

	/** How many speeches each year has, the undated last. */
	public List<YearCount> years() {
		return this.figures.snapshot().years();
	}

}
