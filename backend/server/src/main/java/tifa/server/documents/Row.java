package tifa.server.documents;

import java.util.Map;

import tifa.text.Refusal;

/**
 * A row of a table.
 *
 * @param line where it begins, from 1
 * @param values by column
 * @param problem why it can't be read, or null
 */
record Row(int line, Map<String, String> values, Refusal problem) {

	static Row of(int line, Map<String, String> values) {
		return new Row(line, values, null);
	}

	static Row broken(int line, Refusal problem) {
		return new Row(line, Map.of(), problem);
	}

}
