package tifa.graph.speech;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import tifa.graph.Cypher;
import tifa.graph.store.Store;
import tifa.text.speech.Metadata;
import tifa.text.speech.Paragraph;
import tifa.text.speech.Role;
import tifa.text.speech.Speech;

/**
 * Reads the texts of speeches back, some at a time, without what was found in them.
 */
public final class StoredTexts {

	private static final Duration LIMIT = Duration.ofMinutes(1);

	/** Few enough for long speeches to fit into memory. */
	private static final int BATCH = 40;

	private StoredTexts() {
	}

	/** Reads the counted ones, by id. */
	public static void counted(Store store, Consumer<List<Speech>> batch) {
		read(store, false, batch);
	}

	/** Reads all of them, by id. */
	public static void all(Store store, Consumer<List<Speech>> batch) {
		read(store, true, batch);
	}

	private static void read(Store store, boolean all, Consumer<List<Speech>> batch) {
		List<String> ids = store.read(LIMIT,
				(transaction) -> transaction.run(Cypher.statement("corpus/text-ids"), Map.of("all", all))
					.list((row) -> row.get("id").asString()));
		for (int from = 0; from < ids.size(); from += BATCH) {
			batch.accept(read(store, ids.subList(from, Math.min(from + BATCH, ids.size()))));
		}
	}

	private static List<Speech> read(Store store, List<String> ids) {
		return store.read(LIMIT, (transaction) -> {
			Map<String, List<Paragraph>> paragraphs = new TreeMap<>();
			Map<String, Record> speeches = new TreeMap<>();
			transaction.run(Cypher.statement("corpus/texts"), Map.of("ids", ids)).forEachRemaining((row) -> {
				String id = row.get("id").asString();
				speeches.put(id, row);
				paragraphs.computeIfAbsent(id, (unknown) -> new ArrayList<>()).add(paragraph(row));
			});
			return speeches.entrySet()
				.stream()
				.map((each) -> speech(each.getValue(), paragraphs.get(each.getKey())))
				.toList();
		});
	}

	private static Speech speech(Record row, List<Paragraph> paragraphs) {
		return new Speech(Metadata.titled(row.get("title").asString("")), row.get("source").asString(""),
				row.get("fileHash").asString(""), row.get("part").asInt(1), row.get("contentHash").asString(),
				List.of(), paragraphs);
	}

	private static Paragraph paragraph(Record row) {
		return new Paragraph(row.get("index").asInt(),
				Role.valueOf(row.get("role").asString().toUpperCase(Locale.ROOT)), row.get("text").asString(),
				row.get("starts").asList(Value::asInt));
	}

}
