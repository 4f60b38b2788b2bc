package tifa.server.queries;

import java.util.List;
import java.util.Map;

import tifa.graph.analyst.AnalystQuery;
import tifa.graph.analyst.NamedQuery.Parameter;
import tifa.graph.analyst.QueryFile;
import tifa.text.Refusal;

/**
 * A query, or what changes of one, as somebody sends it: null is what isn't said.
 *
 * @param name its name
 * @param note what its author says of it
 * @param text the statement
 * @param parameters what it takes
 */
record Draft(String name, String note, String text, List<Parameter> parameters) {

	static final int LONGEST_NAME = 200;

	private static final int LONGEST_NOTE = 4000;

	private static final int MOST_PARAMETERS = 100;

	/**
	 * It as it is kept: as a file would give it back.
	 * @throws Refusal {@code query.tooLong}, {@code cypher.empty}, {@code cypher.tooLong}
	 * or {@code query.parameter}
	 */
	Draft checked() {
		return new Draft(within("name", line(this.name), LONGEST_NAME), within("note", note(this.note), LONGEST_NOTE),
				statement(this.text), (this.parameters != null) ? parameters(this.parameters) : null);
	}

	/** With all that a new query needs. */
	Draft whole() {
		if (this.name == null) {
			throw new Refusal("parameter.missing", Map.of("parameter", "name"));
		}
		if (this.text == null) {
			throw new Refusal("cypher.empty", Map.of());
		}
		return new Draft(this.name, (this.note != null) ? this.note : "", this.text,
				(this.parameters != null) ? this.parameters : List.of());
	}

	Draft named(String another) {
		return new Draft(another, this.note, this.text, this.parameters);
	}

	/** A name stands in one line; one that is blank is none. */
	private static String line(String name) {
		String line = (name == null) ? "" : name.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
		return line.isEmpty() ? null : line;
	}

	private static String note(String note) {
		return (note == null) ? null : note.replaceAll("\r\n?", "\n").strip();
	}

	private static String statement(String text) {
		if (text == null) {
			return null;
		}
		String kept = QueryFile.statement(text);
		if (kept.isEmpty()) {
			throw new Refusal("cypher.empty", Map.of());
		}
		if (kept.length() > AnalystQuery.CHARACTERS) {
			throw new Refusal("cypher.tooLong", Map.of("characters", kept.length(), "limit", AnalystQuery.CHARACTERS));
		}
		return kept;
	}

	private static List<Parameter> parameters(List<Parameter> all) {
		if (all.size() > MOST_PARAMETERS) {
			throw new Refusal("query.tooLong",
					Map.of("field", "parameters", "length", all.size(), "limit", MOST_PARAMETERS));
		}
		return all.stream().map(ParameterValue::checked).toList();
	}

	private static String within(String field, String text, int longest) {
		if (text != null && text.length() > longest) {
			throw new Refusal("query.tooLong", Map.of("field", field, "length", text.length(), "limit", longest));
		}
		return text;
	}

}
