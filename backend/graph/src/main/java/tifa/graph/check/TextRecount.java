package tifa.graph.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;

import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.value.ValueException;
import tifa.graph.Cypher;
import tifa.graph.reprint.Decision;
import tifa.graph.store.Store;
import tifa.text.counting.CooccurrenceCounts;
import tifa.text.finding.AnalysedParagraph;
import tifa.text.finding.TermFinder;
import tifa.text.reprint.Signature;

/**
 * Counts all speeches again from their text, some at a time, and compares each with what
 * is stored of it.
 */
final class TextRecount {

	/** Few enough for long speeches to fit into memory. */
	private static final int BATCH = 20;

	private final CooccurrenceCounts counts = new CooccurrenceCounts();

	private final Findings findings;

	private final SortedMap<String, Signature> signatures = new TreeMap<>();

	private final Map<String, String> titles = new HashMap<>();

	private int speeches;

	private long counted;

	private long sentences;

	private long paragraphs;

	private long mentions;

	TextRecount(Findings findings) {
		this.findings = findings;
	}

	/** Reads and compares all speeches, telling after each batch how many are done. */
	void run(Store store, TermFinder finder, IntConsumer checked) {
		List<String> ids = SingleRead.of(store, (transaction) -> transaction.run(Cypher.statement("check/ids"))
			.list((row) -> row.get("id").asString()));
		for (int from = 0; from < ids.size(); from += BATCH) {
			List<String> batch = ids.subList(from, Math.min(from + BATCH, ids.size()));
			List<StoredSpeech> stored = new ArrayList<>();
			SingleRead.of(store,
					(transaction) -> transaction.run(Cypher.statement("check/speeches"), Map.of("ids", batch))
						.list((row) -> read(row, stored)));
			stored.parallelStream().map((each) -> SpeechCheck.of(each, finder)).toList().forEach(this::add);
			this.speeches += batch.size();
			checked.accept(this.speeches);
		}
	}

	/** Names a speech that lacks something that it takes to recount it. */
	private boolean read(Record row, List<StoredSpeech> into) {
		try {
			return into.add(StoredSpeech.of(row));
		}
		catch (ValueException | IllegalArgumentException ex) {
			String id = row.get("speech").get("id").asString();
			this.findings
				.add(new Finding(Invariant.UNREADABLE, id, id, Map.of("stored", String.valueOf(ex.getMessage()))));
			return false;
		}
	}

	private void add(SpeechCheck speech) {
		String id = speech.stored().id();
		this.titles.put(id, speech.stored().title());
		if (!Decision.NO.word().equals(speech.stored().reprint())) {
			this.signatures.put(id, speech.signature());
		}
		List<AnalysedParagraph> bodies = speech.counted();
		this.counts.add(bodies, 1);
		this.counted += speech.isCounted() ? 1 : 0;
		this.paragraphs += bodies.size();
		this.sentences += bodies.stream().mapToLong((each) -> each.paragraph().starts().size()).sum();
		this.mentions += bodies.stream().mapToLong((each) -> each.mentions().size()).sum();
		speech.findings().forEach(this.findings::add);
	}

	/** The counts of the texts. */
	CooccurrenceCounts counts() {
		return this.counts;
	}

	/** By what speeches are compared; without those that a person has taken out. */
	SortedMap<String, Signature> signatures() {
		return this.signatures;
	}

	/** The titles of all speeches, by id. */
	Map<String, String> titles() {
		return this.titles;
	}

	/** The totals of the counted speeches, under the names that :Corpus has for them. */
	Map<String, Long> totals() {
		return Map.of("speeches", this.counted, "sentences", this.sentences, "paragraphs", this.paragraphs);
	}

	/** All speeches, counted or not. */
	long speeches() {
		return this.speeches;
	}

	/** Mentions in what is counted. */
	long mentions() {
		return this.mentions;
	}

}
