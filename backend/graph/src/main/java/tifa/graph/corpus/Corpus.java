package tifa.graph.corpus;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import tifa.graph.Cypher;
import tifa.graph.SteadyRead;
import tifa.graph.speech.SpeechChange;
import tifa.graph.speech.SpeechFacts;
import tifa.graph.speech.StoredSpeeches;
import tifa.graph.store.Store;
import tifa.text.Sha256;
import tifa.text.counting.CooccurrenceCounts;
import tifa.text.finding.AnalysedParagraph;
import tifa.text.finding.TermFinder;
import tifa.text.speech.Speech;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.Tier;
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
	public static final String PIPELINE = "tifa/1";

	private static final Duration WRITE_LIMIT = Duration.ofMinutes(10);

	private final Store store;

	private final double shown;

	private volatile TermFinder finder;

	private final AtomicReference<Snapshot> snapshot = new AtomicReference<>(Snapshot.unread());

	/**
	 * Opens the corpus of a store that is ready, and brings its vocabulary to the
	 * lexicon.
	 * @param store the store
	 * @param lexicon the terms of the lexicon
	 * @param shown the confidence from which proposed terms are in the default view
	 */
	public Corpus(Store store, Collection<Term> lexicon, double shown) {
		this.store = store;
		this.shown = shown;
		Vocabulary stored = stored();
		this.finder = new TermFinder(stored);
		List<Term> found = stored.terms().stream().filter((term) -> term.tier() != Tier.LEXICON).toList();
		change(Vocabulary.of(lexicon).with(found));
	}

	/** The vocabulary in force. */
	public Vocabulary vocabulary() {
		return this.finder.vocabulary();
	}

	/** What finds the vocabulary's terms. */
	public TermFinder finder() {
		return this.finder;
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
		change(vocabulary().with(proposed));
	}

	/** Takes terms out again that no speech mentions. */
	public void forget(Collection<Term> unused) {
		Set<String> mentioned = new HashSet<>(this.store.read((transaction) -> transaction
			.run(Cypher.statement("corpus/mentioned"), Map.of("names", unused.stream().map(Term::name).toList()))
			.list((row) -> row.get("name").asString())));
		Set<String> gone = new HashSet<>();
		unused.stream().map(Term::name).filter((name) -> !mentioned.contains(name)).forEach(gone::add);
		change(Vocabulary.of(vocabulary().terms()
			.stream()
			.filter((term) -> term.tier() == Tier.LEXICON || !gone.contains(term.name()))
			.toList()));
	}

	private void change(Vocabulary next) {
		VocabularyChange change = VocabularyChange.between(vocabulary(), next);
		if (change.isNone()) {
			return;
		}
		TermFinder nextFinder = new TermFinder(next);
		write((transaction) -> {
			Record locked = lock(transaction, List.of());
			if (locked.get("vocabulary").asString().equals(next.hash())) {
				// This very change was committed, and only the answer was lost.
				return null;
			}
			putTerms(transaction, change, next);
			if (locked.get("speeches").asLong() > 0 && !change.forms().isEmpty()) {
				recount(transaction, change, nextFinder);
			}
			if (!change.dropped().isEmpty()) {
				transaction.run(Cypher.statement("corpus/drop-terms"), Map.of("names", change.dropped())).consume();
			}
			commit(transaction, 0, 0, 0, next.hash());
			return null;
		});
		this.finder = nextFinder;
	}

	/**
	 * Writes, and forgets what was known of the revision before, whatever comes of it.
	 */
	private void write(Function<TransactionContext, Void> work) {
		try {
			this.store.write(WRITE_LIMIT, work);
		}
		finally {
			this.snapshot.set(Snapshot.unread());
		}
	}

	private static void putTerms(TransactionContext transaction, VocabularyChange change, Vocabulary next) {
		CountWriter.run(transaction, "corpus/put-terms", "terms", change.put().stream().map(TermRow::of).toList());
		CountWriter.run(transaction, "corpus/link-contains", "links", TermLinks.contains(next, change.put()));
		CountWriter.run(transaction, "corpus/link-broader", "links", TermLinks.broader(next, change.put()));
	}

	/** Analyses again what the change can touch, and writes the difference. */
	private static void recount(TransactionContext transaction, VocabularyChange change, TermFinder next) {
		List<String> touched = transaction
			.run(Cypher.statement("corpus/speeches-holding"), Map.of("forms", List.copyOf(change.forms())))
			.list((row) -> row.get("id").asString());
		if (touched.isEmpty()) {
			return;
		}
		SortedMap<String, List<AnalysedParagraph>> before = StoredSpeeches.read(transaction, touched);
		CooccurrenceCounts difference = new CooccurrenceCounts();
		List<Map<String, Object>> holds = new ArrayList<>();
		List<Map<String, Object>> mentions = new ArrayList<>();
		before.forEach((id, paragraphs) -> {
			List<AnalysedParagraph> after = paragraphs.stream()
				.map((paragraph) -> next.analyse(paragraph.paragraph()))
				.toList();
			difference.add(paragraphs, -1);
			difference.add(after, 1);
			holds.addAll(SpeechRow.holds(id, after));
			mentions.add(SpeechRow.mentions(id, after));
		});
		transaction.run(Cypher.statement("corpus/clear-mentions"), Map.of("ids", touched)).consume();
		CountWriter.run(transaction, "corpus/add-holds", "holds", holds);
		CountWriter.run(transaction, "corpus/add-mentions", "mentions", mentions);
		CountWriter.add(transaction, difference);
	}

	/**
	 * Adds speeches, all of them or none; those that are in already are left alone.
	 * @param speeches the speeches, each content once
	 * @param collection the collection that they belong to, or null
	 */
	public void add(Collection<Speech> speeches, String collection) {
		settle();
		Map<String, Speech> once = new TreeMap<>();
		speeches.forEach((speech) -> once.putIfAbsent(speech.id(), speech));
		List<AnalysedSpeech> analysed = once.values()
			.parallelStream()
			.map((speech) -> AnalysedSpeech.of(speech, this.finder))
			.toList();
		List<String> collections = (collection != null) ? List.of(collection) : List.of();
		write((transaction) -> {
			Record locked = lock(transaction, List.copyOf(once.keySet()));
			Set<String> known = Set.copyOf(locked.get("known").asList(Value::asString));
			List<AnalysedSpeech> fresh = analysed.stream()
				.filter((each) -> !known.contains(each.speech().id()))
				.toList();
			if (!fresh.isEmpty()) {
				write(transaction, fresh, collections);
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
		write((transaction) -> {
			lock(transaction, List.of());
			SortedMap<String, List<AnalysedParagraph>> stored = StoredSpeeches.read(transaction, List.copyOf(ids));
			if (stored.isEmpty()) {
				return null;
			}
			CooccurrenceCounts fewer = new CooccurrenceCounts();
			stored.values().forEach((paragraphs) -> fewer.add(paragraphs, -1));
			CountWriter.add(transaction, fewer);
			transaction.run(Cypher.statement("corpus/delete-speeches"), Map.of("ids", List.copyOf(stored.keySet())))
				.consume();
			List<AnalysedParagraph> all = stored.values().stream().flatMap(List::stream).toList();
			commit(transaction, -stored.size(), -BodyUnits.sentences(all), -BodyUnits.paragraphs(all),
					vocabularyInForce(transaction));
			return null;
		});
	}

	/**
	 * Gives a speech new metadata.
	 * @return whether there is such a speech
	 */
	public boolean describe(String id, SpeechChange change) {
		AtomicBoolean found = new AtomicBoolean();
		write((transaction) -> {
			lock(transaction, List.of());
			found.set(transaction
				.run(Cypher.statement("corpus/describe-speech"), Map.of("id", id, "properties", change.properties()))
				.hasNext());
			if (found.get()) {
				commit(transaction, 0, 0, 0, vocabularyInForce(transaction));
			}
			return null;
		});
		return found.get();
	}

	/**
	 * Takes the vocabulary from the store where it isn't the one in memory: a change
	 * whose commit was answered too late, or not at all, may be in force all the same.
	 */
	private void settle() {
		String inForce = this.store.read((transaction) -> vocabularyInForce(transaction));
		if (!inForce.equals(vocabulary().hash())) {
			this.finder = new TermFinder(stored());
		}
	}

	private static String vocabularyInForce(TransactionContext transaction) {
		return transaction.run(Cypher.statement("corpus/vocabulary-hash")).single().get("vocabulary").asString();
	}

	private Vocabulary stored() {
		return Vocabulary.of(this.store
			.read((transaction) -> transaction.run(Cypher.statement("corpus/vocabulary")).list(TermRow::term)));
	}

	private void write(TransactionContext transaction, List<AnalysedSpeech> speeches, List<String> collections) {
		CooccurrenceCounts counts = new CooccurrenceCounts();
		List<Map<String, Object>> rows = new ArrayList<>();
		List<Map<String, Object>> holds = new ArrayList<>();
		List<Map<String, Object>> mentions = new ArrayList<>();
		for (AnalysedSpeech each : speeches) {
			counts.add(each.paragraphs(), 1);
			rows.add(SpeechRow.of(each, collections));
			holds.addAll(SpeechRow.holds(each.speech().id(), each.paragraphs()));
			mentions.add(SpeechRow.mentions(each.speech().id(), each.paragraphs()));
		}
		CountWriter.run(transaction, "corpus/add-speeches", "speeches", rows);
		CountWriter.run(transaction, "corpus/add-holds", "holds", holds);
		CountWriter.run(transaction, "corpus/add-mentions", "mentions", mentions);
		CountWriter.add(transaction, counts);
		List<AnalysedParagraph> all = speeches.stream().flatMap((each) -> each.paragraphs().stream()).toList();
		commit(transaction, speeches.size(), BodyUnits.sentences(all), BodyUnits.paragraphs(all), vocabulary().hash());
	}

	/**
	 * Makes other writers wait, and tells how many speeches there are and which of these.
	 */
	private static Record lock(TransactionContext transaction, List<String> ids) {
		return transaction.run(Cypher.statement("corpus/lock"), Map.of("ids", ids, "pipeline", PIPELINE)).single();
	}

	private static void commit(TransactionContext transaction, long speeches, long sentences, long paragraphs,
			String vocabulary) {
		transaction
			.run(Cypher.statement("corpus/commit"), Map.of("speeches", speeches, "sentences", sentences, "paragraphs",
					paragraphs, "vocabulary", vocabulary, "pipeline", PIPELINE))
			.consume();
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
		return snapshot().totals();
	}

	/** SHA-256 over the ids of the counted speeches: which corpus a figure comes from. */
	public String hash() {
		return snapshot().hash();
	}

	/** How many speeches each year has, the undated last. */
	public List<YearCount> years() {
		return snapshot().years();
	}

	private Snapshot snapshot() {
		Snapshot current = this.snapshot.get();
		if (current.totals() != null) {
			return current;
		}
		Snapshot fresh = SteadyRead.of(this.store,
				(transaction) -> new Snapshot(readTotals(transaction), readHash(transaction), readYears(transaction)));
		// If something was written meanwhile, the next reader asks again.
		this.snapshot.compareAndSet(current, fresh);
		return fresh;
	}

	private static List<YearCount> readYears(TransactionContext transaction) {
		return transaction.run(Cypher.statement("speeches/by-year"))
			.list((row) -> new YearCount(row.get("year").isNull() ? null : row.get("year").asInt(),
					row.get("speeches").asLong()));
	}

	private Totals readTotals(TransactionContext transaction) {
		Record row = transaction
			.run(Cypher.statement("corpus/totals"), Map.of("shown", this.shown, "fictional", SpeechFacts.FICTIONAL))
			.single();
		return new Totals(row.get("revision").asLong(), row.get("speeches").asLong(), row.get("terms").asLong(),
				row.get("shown").asLong(), row.get("edges").asLong(), row.get("sentences").asLong(),
				row.get("paragraphs").asLong(), row.get("from").asString(null), row.get("to").asString(null),
				row.get("vocabulary").asString(), row.get("fictional").asLong());
	}

	private static String readHash(TransactionContext transaction) {
		Sha256 sha = new Sha256();
		transaction.run(Cypher.statement("corpus/speech-ids"))
			.forEachRemaining((row) -> sha.add(row.get("id").asString()));
		return sha.hex();
	}

	/** What is known of one revision; empty until asked for. */
	private record Snapshot(Totals totals, String hash, List<YearCount> years) {

		static Snapshot unread() {
			return new Snapshot(null, null, null);
		}

	}

}
