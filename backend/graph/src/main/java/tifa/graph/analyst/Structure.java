package tifa.graph.analyst;

import java.util.List;

import org.neo4j.driver.Value;
import tifa.graph.Cypher;
import tifa.graph.store.Store;

/**
 * What the graph is made of, for those who write a statement.
 *
 * @param nodes the labels
 * @param relationships the types
 */
public record Structure(List<Part> nodes, List<Part> relationships) {

	/** Nothing known: the database may not be asked. */
	public static final Structure NONE = new Structure(List.of(), List.of());

	/**
	 * Counts from the store's own figures, and looks at a few of each for their
	 * properties.
	 */
	public static Structure of(Store store) {
		return store.read((transaction) -> new Structure(
				transaction.run(Cypher.statement("analyst/labels")).list((row) -> part(row.get("part"))),
				transaction.run(Cypher.statement("analyst/types")).list((row) -> part(row.get("part")))));
	}

	private static Part part(Value part) {
		return new Part(part.get("name").asString(), part.get("count").asLong(),
				part.get("properties").asList(Value::asString));
	}

	/**
	 * A label or a type.
	 *
	 * @param name as it is written
	 * @param count how many there are
	 * @param properties those that some of them have
	 */
	public record Part(String name, long count, List<String> properties) {
	}

}
