package tifa.server.ingest;

import java.util.Map;

import tifa.graph.speech.SpeechChange;

/**
 * What an upload says of its speeches.
 *
 * @param collection the collection that they belong to, or null
 * @param fields metadata that goes before what their text says; checked
 */
public record Labels(String collection, Map<String, Object> fields) {

	public static final Labels NONE = new Labels(null, Map.of());

	public Labels {
		fields = Map.copyOf(fields);
	}

	/** Of speeches that belong to a collection and speak for themselves. */
	public static Labels of(String collection) {
		return new Labels(collection, Map.of());
	}

	/** The metadata as it is stored. */
	public SpeechChange change() {
		return SpeechChange.of(this.fields);
	}

}
