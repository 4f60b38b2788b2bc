package tifa.graph.analyst;

import java.util.List;
import java.util.Map;

/**
 * A query that comes with Tifa.
 *
 * @param name the name of its file
 * @param about {@code concept}, {@code pair}, {@code time}, {@code speech} or
 * {@code corpus}
 * @param title by language, {@code zh} and {@code en}
 * @param description why one asks it and how to read it, by language
 * @param parameters what it takes
 * @param text the statement
 */
public record NamedQuery(String name, String about, Map<String, String> title, Map<String, String> description,
		List<Parameter> parameters, String text) {

	/**
	 * What a query takes.
	 *
	 * @param name without the dollar sign
	 * @param type one of {@link #TYPES}
	 * @param nullable whether it may be left empty
	 * @param choices the values it may have, empty where any of its type will do
	 * @param value what it is unless changed; a date is a text such as 2019, 2019-03 or
	 * 2019-03-05, and {@code json} the text of any other value
	 * @param label by language
	 */
	public record Parameter(String name, String type, boolean nullable, List<String> choices, Object value,
			Map<String, String> label) {

		/** What a parameter may be. */
		public static final List<String> TYPES = List.of("string", "integer", "number", "boolean", "date", "strings",
				"integers", "json", "null");

	}

}
