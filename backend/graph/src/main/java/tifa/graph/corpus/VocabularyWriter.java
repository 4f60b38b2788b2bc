package tifa.graph.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import org.neo4j.driver.TransactionContext;
import tifa.graph.Cypher;
import tifa.graph.speech.StoredSpeeches;
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

	static void apply(TransactionContext transaction, VocabularyChange change, TermFinder next, boolean counted) {
		putTerms(transaction, change, next.vocabulary());
		if (counted && !change.forms().isEmpty()) {
			recount(transaction, change, next);
		}
		if (!change.dropped().isEmpty()) {
			transaction.run(Cypher.statement("corpus/drop-terms"), Map.of("names", change.dropped())).consume();
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

}
