package tifa.graph.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import tifa.graph.Cypher;
import tifa.text.finding.AnalysedParagraph;
import tifa.text.finding.Mention;
import tifa.text.finding.TermFinder;
import tifa.text.speech.Paragraph;
import tifa.text.speech.Role;

/**
 * Counts again what a change of vocabulary touches: only touched paragraphs are read with
 * their text and analysed; of the others of the same speeches it takes what they hold.
 */
final class Recount {

	/** Few enough for long speeches to fit into memory. */
	private static final int BATCH = 40;

	/** Looking up as many strings takes as long as reading what some thousand hold. */
	private static final int MOST_LOOKUPS = 200;

	private static final Comparator<Mention> PLACE = Comparator.comparingInt(Mention::sentence)
		.thenComparingInt(Mention::start);

	private Recount() {
	}

	/**
	 * Recounts the counted speeches that hold what the change touches.
	 * @param next what finds terms from then on
	 * @param each takes some speeches at a time
	 */
	static void of(TransactionContext transaction, VocabularyChange change, TermFinder next,
			Consumer<List<RecountedSpeech>> each) {
		List<Map<String, Object>> touched = touched(transaction, change);
		for (int from = 0; from < touched.size(); from += BATCH) {
			List<Map<String, Object>> batch = touched.subList(from, Math.min(from + BATCH, touched.size()));
			Map<String, List<Record>> rows = new TreeMap<>();
			transaction.run(Cypher.statement("corpus/held"), Map.of("touched", batch))
				.forEachRemaining(
						(row) -> rows.computeIfAbsent(row.get("id").asString(), (id) -> new ArrayList<>()).add(row));
			each.accept(rows.entrySet()
				.parallelStream()
				.map((speech) -> recounted(speech.getKey(), speech.getValue(), next))
				.toList());
		}
	}

	/** The speeches with the indices of their touched paragraphs. */
	private static List<Map<String, Object>> touched(TransactionContext transaction, VocabularyChange change) {
		Map<String, List<Integer>> places = new TreeMap<>();
		Consumer<Record> add = (row) -> places.computeIfAbsent(row.get("id").asString(), (id) -> new ArrayList<>())
			.add(row.get("index").asInt());
		if (!change.isEverywhere() && change.forms().size() <= MOST_LOOKUPS) {
			transaction.run(Cypher.statement("corpus/paragraphs-holding"), Map.of("forms", List.copyOf(change.forms())))
				.forEachRemaining(add);
		}
		else {
			FormSearch search = new FormSearch(change.forms());
			transaction.run(Cypher.statement("corpus/paragraphs-plain")).forEachRemaining((row) -> {
				if (change.isEverywhere() || search.isIn(row.get("plain").asString())) {
					add.accept(row);
				}
			});
		}
		return places.entrySet()
			.stream()
			.<Map<String, Object>>map((each) -> Map.of("id", each.getKey(), "paragraphs", each.getValue()))
			.toList();
	}

	private static RecountedSpeech recounted(String id, List<Record> rows, TermFinder next) {
		List<AnalysedParagraph> before = rows.stream().map(Recount::paragraph).toList();
		List<AnalysedParagraph> after = new ArrayList<>();
		for (int i = 0; i < before.size(); i++) {
			boolean touched = !rows.get(i).get("text").isNull();
			after.add(touched ? next.analyse(before.get(i).paragraph()) : before.get(i));
		}
		return new RecountedSpeech(id, before, after);
	}

	private static AnalysedParagraph paragraph(Record row) {
		Paragraph paragraph = new Paragraph(row.get("index").asInt(), Role.BODY, row.get("text").asString(""),
				row.get("starts").asList(Value::asInt));
		List<Mention> mentions = new ArrayList<>();
		for (Value held : row.get("holds").values()) {
			for (int i = 0; i < held.get(1).size(); i++) {
				mentions.add(new Mention(held.get(0).asString(), held.get(1).get(i).asInt(), held.get(2).get(i).asInt(),
						held.get(3).get(i).asInt()));
			}
		}
		mentions.sort(PLACE);
		return new AnalysedParagraph(paragraph, "", mentions);
	}

}
