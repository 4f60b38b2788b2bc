package tifa.graph.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import tifa.graph.Cypher;
import tifa.text.finding.AnalysedParagraph;
import tifa.text.finding.Mention;
import tifa.text.speech.Paragraph;
import tifa.text.speech.Role;

/**
 * Reads speeches back as they were analysed.
 */
public final class StoredSpeeches {

	private static final Comparator<Mention> PLACE = Comparator.comparingInt(Mention::sentence)
		.thenComparingInt(Mention::start);

	private StoredSpeeches() {
	}

	/** The paragraphs of each speech, with the mentions that are in force. */
	public static SortedMap<String, List<AnalysedParagraph>> read(TransactionContext transaction, List<String> ids) {
		SortedMap<String, List<AnalysedParagraph>> speeches = new TreeMap<>();
		transaction.run(Cypher.statement("corpus/stored-speeches"), Map.of("ids", ids))
			.forEachRemaining((row) -> speeches.computeIfAbsent(row.get("id").asString(), (id) -> new ArrayList<>())
				.add(paragraph(row)));
		return speeches;
	}

	private static AnalysedParagraph paragraph(Record row) {
		Paragraph paragraph = new Paragraph(row.get("index").asInt(),
				Role.valueOf(row.get("role").asString().toUpperCase(Locale.ROOT)), row.get("text").asString(),
				row.get("starts").asList(Value::asInt));
		List<Mention> mentions = new ArrayList<>();
		for (Value held : row.get("holds").values()) {
			for (int i = 0; i < held.get(1).size(); i++) {
				mentions.add(new Mention(held.get(0).asString(), held.get(1).get(i).asInt(), held.get(2).get(i).asInt(),
						held.get(3).get(i).asInt()));
			}
		}
		mentions.sort(PLACE);
		return new AnalysedParagraph(paragraph, row.get("plain").asString(), mentions);
	}

}
