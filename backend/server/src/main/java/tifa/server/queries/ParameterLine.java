package tifa.server.queries;

import java.util.List;

import tifa.graph.analyst.NamedQueries;
import tifa.graph.analyst.NamedQuery.Parameter;
import tifa.graph.analyst.QueryFile;
import tifa.text.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A parameter as the head of a file writes it.
 */
final class ParameterLine {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private ParameterLine() {
	}

	static QueryFile.Entry entry(Parameter kept) {
		String type = kept.choices().isEmpty() ? kept.type() : "category";
		return new QueryFile.Entry(kept.name(), type, kept.nullable(), line(kept), kept.label());
	}

	private static String line(Parameter kept) {
		Object value = kept.value();
		if (value == null) {
			return "";
		}
		boolean bare = !(value instanceof List)
				&& !(value instanceof String text && kept.type().equals("string") && needsQuotes(text));
		return bare ? value.toString() : JSON.writeValueAsString(value).replace("|", "\\u007c");
	}

	private static boolean needsQuotes(String text) {
		return text.startsWith("\"") || !text.strip().equals(text) || text.matches("(?s).*([|\\p{Cntrl}]).*");
	}

	/**
	 * What a line says.
	 * @throws Refusal {@code query.parameter}
	 */
	static Parameter parameter(QueryFile.Entry entry) {
		boolean category = entry.type().equals("category");
		String type = category ? "string" : entry.type();
		Parameter read = new Parameter(entry.name(), type, entry.nullable(),
				category ? NamedQueries.CATEGORIES : List.of(), entry.value(), entry.label());
		try {
			return ParameterValue.checked(new Parameter(read.name(), type, read.nullable(), read.choices(),
					value(type, entry.value()), read.label()));
		}
		catch (IllegalArgumentException | JacksonException ex) {
			throw ParameterValue.refused(read);
		}
	}

	private static Object value(String type, String line) {
		return switch (type) {
			case "string" -> line.startsWith("\"") ? JSON.readValue(line, String.class) : line;
			case "strings", "integers" -> line.isEmpty() ? null : JSON.readValue(line, List.class);
			case "boolean" -> line.isEmpty() ? null : bool(line);
			default -> line.isEmpty() ? null : line;
		};
	}

	private static Boolean bool(String line) {
		return switch (line) {
			case "true" -> true;
			case "false" -> false;
			default -> throw new IllegalArgumentException(line);
		};
	}

}
