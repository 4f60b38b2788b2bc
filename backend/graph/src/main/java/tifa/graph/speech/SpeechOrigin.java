package tifa.graph.speech;

import java.util.Map;
import java.util.Optional;

import tifa.graph.Cypher;
import tifa.graph.store.Store;

/**
 * The file that a speech came from.
 *
 * @param source its name
 * @param fileHash SHA-256 of its bytes
 */
public record SpeechOrigin(String source, String fileHash) {

	/** Where a speech came from; nothing where there is no such speech. */
	public static Optional<SpeechOrigin> of(Store store, String id) {
		return store
			.read((transaction) -> transaction.run(Cypher.statement("speeches/origin"), Map.of("id", id))
				.list((row) -> new SpeechOrigin(row.get("source").asString(), row.get("fileHash").asString())))
			.stream()
			.findFirst();
	}

}
