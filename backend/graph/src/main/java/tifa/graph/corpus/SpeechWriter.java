package tifa.graph.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import org.neo4j.driver.TransactionContext;
import tifa.graph.Cypher;
import tifa.graph.speech.SpeechChange;
import tifa.graph.speech.StoredSpeeches;
import tifa.text.counting.CooccurrenceCounts;
import tifa.text.finding.AnalysedParagraph;

/**
 * Writes speeches with all that is counted of them, and takes them out again.
 */
final class SpeechWriter {

	private SpeechWriter() {
	}

	/** Adds speeches that are not in yet. */
	static void add(TransactionContext transaction, List<AnalysedSpeech> speeches, List<String> collections,
			SpeechChange change, String vocabulary) {
		CooccurrenceCounts counts = new CooccurrenceCounts();
		List<Map<String, Object>> rows = new ArrayList<>();
		List<Map<String, Object>> holds = new ArrayList<>();
		List<Map<String, Object>> mentions = new ArrayList<>();
		for (AnalysedSpeech each : speeches) {
			counts.add(each.paragraphs(), 1);
			rows.add(SpeechRow.of(each, collections, change));
			holds.addAll(SpeechRow.holds(each.speech().id(), each.paragraphs()));
			mentions.add(SpeechRow.mentions(each.speech().id(), each.paragraphs()));
		}
		CountWriter.run(transaction, "corpus/add-speeches", "speeches", rows);
		CountWriter.run(transaction, "corpus/add-holds", "holds", holds);
		CountWriter.run(transaction, "corpus/add-mentions", "mentions", mentions);
		CountWriter.add(transaction, counts);
		List<AnalysedParagraph> all = speeches.stream().flatMap((each) -> each.paragraphs().stream()).toList();
		Revision.commit(transaction, speeches.size(), BodyUnits.sentences(all), BodyUnits.paragraphs(all), vocabulary);
	}

	/** Takes out those of these speeches that are in. */
	static void delete(TransactionContext transaction, List<String> ids) {
		SortedMap<String, List<AnalysedParagraph>> stored = StoredSpeeches.read(transaction, ids);
		if (stored.isEmpty()) {
			return;
		}
		CooccurrenceCounts fewer = new CooccurrenceCounts();
		stored.values().forEach((paragraphs) -> fewer.add(paragraphs, -1));
		CountWriter.add(transaction, fewer);
		transaction.run(Cypher.statement("corpus/delete-speeches"), Map.of("ids", List.copyOf(stored.keySet())))
			.consume();
		List<AnalysedParagraph> all = stored.values().stream().flatMap(List::stream).toList();
		Revision.commit(transaction, -stored.size(), -BodyUnits.sentences(all), -BodyUnits.paragraphs(all),
				Revision.vocabulary(transaction));
	}

}
