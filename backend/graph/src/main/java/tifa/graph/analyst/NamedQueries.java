package tifa.graph.analyst;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The queries in {@code neo4j/queries}: a head of comments, then the statement.
 *
 * <pre>
 * // title.zh: …
 * // description.zh: …      and the same with en
 * // parameter limit: integer = 20 | 最多几个 | at most
 * </pre>
 */
public final class NamedQueries {

	/** Named here since the entries of a jar inside a jar can't be listed. */
	static final List<String> NAMES = List.of("neighbours", "shared-neighbours", "passages", "terms-by-year",
			"new-terms", "speaker-terms", "longer-formulations", "documents", "speeches-alike", "corpus-profile");

	private static final Pattern ENTRY = Pattern.compile("// (title|description)\\.(zh|en): (.+)");

	private static final Pattern PARAMETER = Pattern
		.compile("// parameter (\\w+): (string|integer|number|boolean) = (.*?) \\| (.+?) \\| (.+)");

	private NamedQueries() {
	}

	/** All of them, in the order in which they are offered. */
	public static List<NamedQuery> all() {
		return NAMES.stream().map((name) -> parse(name, read(name))).toList();
	}

	static NamedQuery parse(String name, String file) {
		Map<String, Map<String, String>> texts = new HashMap<>();
		List<NamedQuery.Parameter> parameters = new ArrayList<>();
		int lines = 0;
		for (String line : file.lines().takeWhile((each) -> each.startsWith("//")).toList()) {
			Matcher entry = ENTRY.matcher(line);
			Matcher parameter = PARAMETER.matcher(line);
			if (entry.matches()) {
				texts.computeIfAbsent(entry.group(1), (key) -> new HashMap<>()).put(entry.group(2), entry.group(3));
			}
			else if (parameter.matches()) {
				parameters.add(parameter(parameter));
			}
			else {
				throw new IllegalStateException(name + ".cypher: " + line);
			}
			lines++;
		}
		String text = String.join("\n", file.lines().skip(lines).toList()).strip();
		return new NamedQuery(name, Map.copyOf(texts.get("title")), Map.copyOf(texts.get("description")),
				List.copyOf(parameters), text.replaceFirst(";$", ""));
	}

	private static NamedQuery.Parameter parameter(Matcher head) {
		String value = head.group(3);
		Object typed = switch (head.group(2)) {
			case "integer" -> Long.valueOf(value);
			case "number" -> Double.valueOf(value);
			case "boolean" -> Boolean.valueOf(value);
			default -> value;
		};
		return new NamedQuery.Parameter(head.group(1), head.group(2), typed,
				Map.of("zh", head.group(4), "en", head.group(5)));
	}

	private static String read(String name) {
		try (InputStream in = NamedQueries.class.getResourceAsStream("/tifa/queries/" + name + ".cypher")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
