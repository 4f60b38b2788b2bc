package tifa.graph.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

import org.neo4j.driver.TransactionContext;
import tifa.graph.Cypher;
import tifa.text.counting.CooccurrenceCounts;
import tifa.text.finding.AnalysedParagraph;
import tifa.text.finding.TermFinder;
import tifa.text.vocabulary.Vocabulary;

/**
 * Writes a change of vocabulary, with what it changes in the speeches that are in.
 */
final class VocabularyWriter {

	private VocabularyWriter() {
	}

	static void apply(TransactionContext transaction, VocabularyChange change, TermFinder next, boolean counted,
			IntConsumer progress) {
		putTerms(transaction, change, next.vocabulary());
		if (counted && change.touches()) {
			recount(transaction, change, next, progress);
		}
		if (!change.dropped().isEmpty()) {
			transaction.run(Cypher.statement("corpus/drop-terms"), Map.of("names", change.dropped())).consume();
		}
	}

	private static void putTerms(TransactionContext transaction, VocabularyChange change, Vocabulary next) {
		CountWriter.run(transaction, "corpus/put-terms", "terms", change.put().stream().map(TermRow::of).toList());
		CountWriter.run(transaction, "corpus/link-contains", "links", TermLinks.contains(next, change.fresh()));
		CountWriter.run(transaction, "corpus/link-broader", "links", TermLinks.broader(next, change.put()));
	}

	/** Writes the difference that the change makes in the paragraphs that it touches. */
	private static void recount(TransactionContext transaction, VocabularyChange change, TermFinder next,
			IntConsumer progress) {
		CooccurrenceCounts difference = new CooccurrenceCounts();
		AtomicInteger counted = new AtomicInteger();
		Recount.of(transaction, change, next, (batch) -> {
			batch.forEach((speech) -> speech.addTo(difference));
			write(transaction, batch);
			progress.accept(counted.addAndGet(batch.size()));
		});
		CountWriter.add(transaction, difference);
	}

	private static void write(TransactionContext transaction, List<RecountedSpeech> batch) {
		List<Map<String, Object>> holds = new ArrayList<>();
		List<String> cleared = new ArrayList<>();
		List<List<Object>> mentions = new ArrayList<>();
		List<List<Object>> unmentioned = new ArrayList<>();
		for (RecountedSpeech speech : batch) {
			List<AnalysedParagraph> changed = speech.changed();
			changed.forEach((each) -> cleared.add(SpeechRow.paragraphId(speech.id(), each.paragraph().index())));
			holds.addAll(SpeechRow.holds(speech.id(), changed));
			speech.mentions().forEach((term, count) -> {
				((count > 0) ? mentions : unmentioned).add(List.of(speech.id(), term, count));
			});
		}
		CountWriter.run(transaction, "corpus/clear-holds", "paragraphs", cleared);
		CountWriter.run(transaction, "corpus/add-holds", "holds", holds);
		CountWriter.run(transaction, "corpus/set-mentions", "mentions", mentions);
		CountWriter.run(transaction, "corpus/drop-mentions", "mentions", unmentioned);
	}

}
