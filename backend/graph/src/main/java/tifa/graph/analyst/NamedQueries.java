package tifa.graph.analyst;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import tifa.text.vocabulary.Category;

/**
 * The queries in {@code neo4j/queries}, each a {@link QueryFile} in Chinese and English.
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

	/** What a parameter may be that names a category. */
	public static final List<String> CATEGORIES = Stream.of(Category.values()).map(Category::word).toList();

	private NamedQueries() {
	}

	/** All of them, in the order in which they are offered. */
	public static List<NamedQuery> all() {
		return NAMES.stream().map((name) -> parse(name, read(name))).toList();
	}

	static NamedQuery parse(String name, String file) {
		QueryFile read = QueryFile.parse(file);
		if (read.text().startsWith("//")) {
			throw new IllegalStateException(name + ".cypher: " + read.text().lines().findFirst().orElseThrow());
		}
		return new NamedQuery(name, read.about(), Map.copyOf(read.titles()), Map.copyOf(read.descriptions()),
				read.parameters().stream().map(NamedQueries::parameter).toList(), read.text());
	}

	private static NamedQuery.Parameter parameter(QueryFile.Entry entry) {
		boolean category = entry.type().equals("category");
		boolean empty = entry.nullable() && entry.value().isEmpty();
		return new NamedQuery.Parameter(entry.name(), category ? "string" : entry.type(), entry.nullable(),
				category ? CATEGORIES : List.of(), empty ? null : typed(entry.type(), entry.value()), entry.label());
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
