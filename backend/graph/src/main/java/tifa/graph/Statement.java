package tifa.graph;

import java.util.Map;

/**
 * What was asked of the database, so that it can be shown and asked again.
 *
 * @param text the statement
 * @param parameters its values by name, null among them
 */
public record Statement(String text, Map<String, Object> parameters) {

	/** One of this module's statements, with its values. */
	public static Statement of(String name, Map<String, Object> parameters) {
		return new Statement(Cypher.statement(name), parameters);
	}

}
