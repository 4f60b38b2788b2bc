package tifa.graph.analyst;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/**
 * The nodes and links in rows: nodes, relationships and paths at any depth, and names in
 * the columns {@code source} and {@code target}.
 */
final class FoundGraph {

	private final NodeNames names = new NodeNames();

	private final Map<String, Node> nodes = new LinkedHashMap<>();

	private final Map<String, Relationship> links = new LinkedHashMap<>();

	/** Nodes that rows name, with the node itself where the graph has it. */
	private final Set<String> named = new LinkedHashSet<>();

	private final Map<String, Node> terms = new HashMap<>();

	private final Rows rows;

	private FoundGraph(Rows rows) {
		this.rows = rows;
	}

	/** Looks the rows through, and asks for the ends of links that stand alone. */
	static FoundGraph in(Rows rows, TransactionContext transaction) {
		FoundGraph found = new FoundGraph(rows);
		rows.records().forEach(found::collect);
		found.links.values().removeIf((link) -> link.startNodeElementId() == null || link.endNodeElementId() == null);
		found.complete(transaction);
		return found;
	}

	NodeNames names() {
		return this.names;
	}

	private void collect(Record row) {
		row.values().forEach((value) -> collect(value.asObject()));
		if (hasPair()) {
			name(row.get("source"));
			name(row.get("target"));
		}
	}

	boolean hasPair() {
		return this.rows.columns().contains("source") && this.rows.columns().contains("target");
	}

	private void name(Value cell) {
		if (cell.asObject() instanceof String name) {
			this.named.add(name);
		}
	}

	private void collect(Object value) {
		if (value instanceof Node node) {
			this.nodes.putIfAbsent(node.elementId(), node);
			this.names.learn(node);
		}
		else if (value instanceof Relationship link) {
			this.links.putIfAbsent(link.elementId(), link);
		}
		else if (value instanceof Path path) {
			path.nodes().forEach(this::collect);
			path.relationships().forEach(this::collect);
		}
		else if (value instanceof List<?> list) {
			list.forEach(this::collect);
		}
		else if (value instanceof Map<?, ?> map) {
			map.values().forEach(this::collect);
		}
	}

	private void complete(TransactionContext transaction) {
		Set<String> missing = new LinkedHashSet<>();
		for (Relationship link : this.links.values()) {
			missing.add(link.startNodeElementId());
			missing.add(link.endNodeElementId());
		}
		missing.removeIf(this.names::knows);
		if (!missing.isEmpty()) {
			nodes(transaction, "MATCH (n) WHERE elementId(n) IN $keys RETURN n", missing).forEach(this::collect);
		}
		if (!this.named.isEmpty()) {
			nodes(transaction, "MATCH (n:Term) WHERE n.name IN $keys RETURN n", this.named)
				.forEach((term) -> this.terms.put(term.get("name").asString(), term));
		}
	}

	private static List<Node> nodes(TransactionContext transaction, String statement, Set<String> keys) {
		return transaction.run(statement, Map.of("keys", List.copyOf(keys))).list((row) -> row.get("n").asNode());
	}

	Collection<Node> nodes() {
		return this.nodes.values();
	}

	Collection<Relationship> links() {
		return this.links.values();
	}

	/** The names in the columns {@code source} and {@code target}. */
	Set<String> named() {
		return this.named;
	}

	/** The concept that a row names, or null where the graph has none of that name. */
	Node term(String name) {
		return this.terms.get(name);
	}

	List<Record> rows() {
		return this.rows.records();
	}

}
