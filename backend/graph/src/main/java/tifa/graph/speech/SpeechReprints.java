package tifa.graph.speech;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import tifa.graph.Cypher;
import tifa.graph.store.Store;

/**
 * The other speeches that are one text with a speech.
 *
 * @param total how many there are
 * @param reprints the counted one first, then the most similar
 */
public record SpeechReprints(long total, List<Version> reprints) {

	/**
	 * One of them.
	 *
	 * @param speech the speech
	 * @param similarity how much of both is the same, from 0 to 1; null where they are
	 * one text only through others
	 */
	public record Version(SpeechFacts speech, Double similarity) {
	}

	/** Those of a speech, at most so many; none where there is no such speech. */
	public static SpeechReprints of(Store store, String id, int limit) {
		return store
			.read((transaction) -> transaction.run(Cypher.statement("reprints/of"), Map.of("id", id, "limit", limit))
				.list(SpeechReprints::of)
				.get(0));
	}

	private static SpeechReprints of(Record row) {
		return new SpeechReprints(row.get("total").asLong(),
				row.get("reprints")
					.asList((each) -> new Version(SpeechFacts.of(each.get("speech").asMap()),
							each.get("similarity").isNull() ? null : each.get("similarity").asDouble())));
	}

}
