package tifa.graph.analyst;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import tifa.graph.Cypher;
import tifa.graph.store.Store;

/**
 * What the graph is made of and what that means, for those who write a statement:
 * {@code neo4j/schema/structure.tsv}, with counts.
 *
 * @param nodes the labels
 * @param relationships the types
 */
public record Structure(List<Part> nodes, List<Part> relationships) {

	/** Nothing known: the database may not be asked. */
	public static final Structure NONE = new Structure(List.of(), List.of());

	private static final List<String[]> LINES = lines();

	/** Counts from the store's own figures. */
	public static Structure of(Store store) {
		return store.read((transaction) -> new Structure(
				transaction.run(Cypher.statement("analyst/labels"))
					.list((row) -> part(row.get("name").asString(), row.get("count").asLong())),
				transaction.run(Cypher.statement("analyst/types"))
					.list((row) -> part(row.get("name").asString(), row.get("count").asLong()))));
	}

	private static Part part(String name, long count) {
		List<String[]> own = LINES.stream().filter((line) -> line[0].equals(name)).toList();
		return new Part(name, count, meaning(own.get(0)), own.stream().skip(1).map(Structure::property).toList());
	}

	private static Property property(String[] line) {
		return new Property(line[1], line[2], meaning(line), line[5]);
	}

	private static Map<String, String> meaning(String[] line) {
		return Map.of("zh", line[3], "en", line[4]);
	}

	private static List<String[]> lines() {
		try (InputStream in = Structure.class.getResourceAsStream("/tifa/schema/structure.tsv")) {
			String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			return text.lines().skip(1).map((line) -> line.split("\t", -1)).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A label or a type.
	 *
	 * @param name as it is written
	 * @param count how many there are
	 * @param meaning by language
	 * @param properties those that some of them have
	 */
	public record Part(String name, long count, Map<String, String> meaning, List<Property> properties) {
	}

	/**
	 * A property.
	 *
	 * @param name as it is written
	 * @param type {@code text}, {@code integer}, {@code number}, {@code boolean},
	 * {@code time}, {@code texts} or {@code integers}
	 * @param meaning by language
	 * @param example a value, empty where none tells anything
	 */
	public record Property(String name, String type, Map<String, String> meaning, String example) {
	}

}
