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
import java.util.stream.Stream;

import tifa.text.vocabulary.Category;

/**
 * The queries in {@code neo4j/queries}: a head of comments, then the statement.
 *
 * <pre>
 * // title.zh: …
 * // about: concept
 * // description.zh: …      and the same with en
 * // parameter limit: integer = 20 | 最多几个 | at most
 * </pre>
 *
 * A type with a question mark may be left empty; {@code category} is a string that names
 * one.
 */
public final class NamedQueries {

	/** Named here since the entries of a jar inside a jar can't be listed. */
	static final List<String> NAMES = List.of("neighbours", "ego-network", "measures", "bridges", "hubs", "concordance",
			"passages", "longer-formulations", "paths", "shared-neighbours", "triads", "steady-pairs", "pair-by-year",
			"terms-by-year", "new-terms", "gone-terms", "period-terms", "rising-neighbours", "speaker-terms",
			"speakers-of-term", "speakers-alike", "speech-terms", "speeches-alike", "only-place", "documents",
			"corpus-profile", "vocabulary-profile", "dispersion", "isolated-terms", "alias-audit", "to-review",
			"reprints", "data-quality");

	/** What a query is about, in the order in which these are offered. */
	static final List<String> ABOUT = List.of("concept", "pair", "time", "speech", "corpus");

	private static final Pattern SUBJECT = Pattern.compile("// about: (" + String.join("|", ABOUT) + ")");

	private static final Pattern ENTRY = Pattern.compile("// (title|description)\\.(zh|en): (.+)");

	private static final Pattern PARAMETER = Pattern
		.compile("// parameter (\\w+): (string|integer|number|boolean|category)(\\?)? = (.*?) \\| (.+?) \\| (.+)");

	private static final List<String> CATEGORIES = Stream.of(Category.values()).map(Category::word).toList();

	private NamedQueries() {
	}

	/** All of them, in the order in which they are offered. */
	public static List<NamedQuery> all() {
		return NAMES.stream().map((name) -> parse(name, read(name))).toList();
	}

	static NamedQuery parse(String name, String file) {
		Map<String, Map<String, String>> texts = new HashMap<>();
		List<NamedQuery.Parameter> parameters = new ArrayList<>();
		String about = null;
		int lines = 0;
		for (String line : file.lines().takeWhile((each) -> each.startsWith("//")).toList()) {
			Matcher entry = ENTRY.matcher(line);
			Matcher parameter = PARAMETER.matcher(line);
			Matcher subject = SUBJECT.matcher(line);
			if (subject.matches()) {
				about = subject.group(1);
			}
			else if (entry.matches()) {
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
		return new NamedQuery(name, about, Map.copyOf(texts.get("title")), Map.copyOf(texts.get("description")),
				List.copyOf(parameters), text.replaceFirst(";$", ""));
	}

	private static NamedQuery.Parameter parameter(Matcher head) {
		boolean category = head.group(2).equals("category");
		boolean nullable = head.group(3) != null;
		String value = head.group(4);
		return new NamedQuery.Parameter(head.group(1), category ? "string" : head.group(2), nullable,
				category ? CATEGORIES : List.of(), (nullable && value.isEmpty()) ? null : typed(head.group(2), value),
				Map.of("zh", head.group(5), "en", head.group(6)));
	}

	private static Object typed(String type, String value) {
		return switch (type) {
			case "integer" -> Long.valueOf(value);
			case "number" -> Double.valueOf(value);
			case "boolean" -> Boolean.valueOf(value);
			default -> value;
		};
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
