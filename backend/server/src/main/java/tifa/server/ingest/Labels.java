package tifa.server.ingest;

import java.util.Map;

import tifa.graph.speech.SpeechChange;

/**
 * What an upload says of its speeches.
 *
 * @param collection the collection that they belong to, or null
 * @param fields metadata that goes before what their text says; checked
 * @param columns which column of a table is which field, where its name doesn't tell
 */
public record Labels(String collection, Map<String, Object> fields, Map<String, String> columns) {

	public static final Labels NONE = new Labels(null, Map.of(), Map.of());

	public Labels {
		fields = Map.copyOf(fields);
		columns = (columns != null) ? Map.copyOf(columns) : Map.of();
	}

	/** Of speeches that belong to a collection and speak for themselves. */
	public static Labels of(String collection) {
		return new Labels(collection, Map.of(), Map.of());
	}

	/** The metadata as it is stored. */
	public SpeechChange change() {
		return SpeechChange.of(this.fields);
	}

}
