package tifa.graph.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import tifa.graph.Cypher;
import tifa.text.finding.AnalysedParagraph;
import tifa.text.finding.Mention;
import tifa.text.finding.ShortTitles;
import tifa.text.finding.SpeechFinder;
import tifa.text.finding.TermFinder;
import tifa.text.speech.Paragraph;
import tifa.text.speech.PartialDate;
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
			Map<String, List<Paragraph>> titles = titles(transaction, rows);
			each.accept(rows.entrySet()
				.parallelStream()
				.map((speech) -> recounted(speech.getKey(), speech.getValue(),
						titles.getOrDefault(speech.getKey(), List.of()), next))
				.toList());
		}
	}

	/** The speeches with the indices of their touched paragraphs. */
	private static List<Map<String, Object>> touched(TransactionContext transaction, VocabularyChange change) {
		Map<String, Set<Integer>> places = new TreeMap<>();
		Consumer<Record> add = (row) -> places.computeIfAbsent(row.get("id").asString(), (id) -> new TreeSet<>())
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
		List<String> documents = change.forms().stream().filter(ShortTitles::canStandFor).toList();
		if (!change.isEverywhere() && !documents.isEmpty()) {
			transaction.run(Cypher.statement("corpus/paragraphs-entitling"), Map.of("forms", documents))
				.stream()
				.filter((row) -> ShortTitles.mayBeIn(row.get("text").asString()))
				.forEach(add);
		}
		return places.entrySet()
			.stream()
			.<Map<String, Object>>map((each) -> Map.of("id", each.getKey(), "paragraphs", List.copyOf(each.getValue())))
			.toList();
	}

	/** The paragraphs that name documents, of speeches where that matters. */
	private static Map<String, List<Paragraph>> titles(TransactionContext transaction, Map<String, List<Record>> rows) {
		List<String> ids = rows.entrySet()
			.stream()
			.filter((speech) -> speech.getValue()
				.stream()
				.anyMatch((row) -> ShortTitles.mayBeIn(row.get("text").asString(""))))
			.map(Map.Entry::getKey)
			.toList();
		Map<String, List<Paragraph>> titles = new HashMap<>();
		if (!ids.isEmpty()) {
			transaction.run(Cypher.statement("corpus/paragraphs-with-titles"), Map.of("ids", ids))
				.forEachRemaining((row) -> titles.computeIfAbsent(row.get("id").asString(), (id) -> new ArrayList<>())
					.add(text(row)));
		}
		return titles;
	}

	/** What was named before a paragraph is read again with it. */
	private static RecountedSpeech recounted(String id, List<Record> rows, List<Paragraph> titles, TermFinder next) {
		List<AnalysedParagraph> before = rows.stream().map(Recount::paragraph).toList();
		List<AnalysedParagraph> after = new ArrayList<>();
		SpeechFinder finder = next.speech(PartialDate.orNull(rows.get(0).get("date").asString(null)));
		int passed = 0;
		for (int i = 0; i < before.size(); i++) {
			Paragraph paragraph = before.get(i).paragraph();
			boolean touched = !rows.get(i).get("text").isNull();
			for (; touched && passed < titles.size() && titles.get(passed).index() < paragraph.index(); passed++) {
				finder.pass(titles.get(passed));
			}
			after.add(touched ? finder.analyse(paragraph) : before.get(i));
		}
		return new RecountedSpeech(id, before, after);
	}

	private static Paragraph text(Record row) {
		return new Paragraph(row.get("index").asInt(), Role.BODY, row.get("text").asString(""),
				row.get("starts").asList(Value::asInt));
	}

	private static AnalysedParagraph paragraph(Record row) {
		List<Mention> mentions = new ArrayList<>();
		for (Value held : row.get("holds").values()) {
			for (int i = 0; i < held.get(1).size(); i++) {
				mentions.add(new Mention(held.get(0).asString(), held.get(1).get(i).asInt(), held.get(2).get(i).asInt(),
						held.get(3).get(i).asInt()));
			}
		}
		mentions.sort(PLACE);
		return new AnalysedParagraph(text(row), "", mentions);
	}

}
