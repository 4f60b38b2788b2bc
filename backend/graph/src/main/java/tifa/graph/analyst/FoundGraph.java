package tifa.graph.analyst;

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

	static final int MOST_NODES = 1_000;

	static final int MOST_EDGES = 4 * MOST_NODES;

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

	private boolean hasPair() {
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

	/** As the map takes it; links whose ends are cut off are cut off with them. */
	Answer.Graph graph(Cells cells) {
		Map<String, Map<String, Object>> all = allNodes(cells);
		Map<String, Map<String, Object>> kept = new LinkedHashMap<>();
		all.entrySet().stream().limit(MOST_NODES).forEach((node) -> kept.put(node.getKey(), node.getValue()));
		Map<String, Map<String, Object>> edges = allEdges(cells);
		List<Map<String, Object>> keptEdges = edges.values()
			.stream()
			.filter((edge) -> kept.containsKey(edge.get("source")) && kept.containsKey(edge.get("target")))
			.limit(MOST_EDGES)
			.toList();
		return new Answer.Graph(List.copyOf(kept.values()), keptEdges,
				kept.size() < all.size() || keptEdges.size() < edges.size());
	}

	private Map<String, Map<String, Object>> allNodes(Cells cells) {
		Map<String, Map<String, Object>> all = new LinkedHashMap<>();
		this.nodes.values().forEach((node) -> all.putIfAbsent(this.names.id(node), view(node, cells)));
		this.named.forEach((name) -> all.putIfAbsent("t:" + name, view(name, cells)));
		return all;
	}

	private Map<String, Object> view(Node node, Cells cells) {
		Map<String, Object> view = identified(this.names.id(node), NodeNames.type(node), NodeNames.label(node));
		cells.properties(node).forEach(view::putIfAbsent);
		return view;
	}

	private Map<String, Object> view(String name, Cells cells) {
		Node term = this.terms.get(name);
		return (term != null) ? view(term, cells) : identified("t:" + name, "term", name);
	}

	private static Map<String, Object> identified(String id, String type, String label) {
		Map<String, Object> view = new LinkedHashMap<>();
		view.put("id", id);
		view.put("type", type);
		view.put("label", label);
		return view;
	}

	private Map<String, Map<String, Object>> allEdges(Cells cells) {
		Map<String, Map<String, Object>> all = new LinkedHashMap<>();
		for (Relationship link : this.links.values()) {
			Map<String, Object> edge = edge(this.names.id(link), this.names.source(link), this.names.target(link),
					link.type());
			cells.properties(link).forEach(edge::putIfAbsent);
			all.putIfAbsent(this.names.id(link), edge);
		}
		if (hasPair()) {
			this.rows.records().forEach((row) -> pair(row, cells, all));
		}
		return all;
	}

	/**
	 * A row with two names is a link, and its other columns are the link's properties.
	 */
	private void pair(Record row, Cells cells, Map<String, Map<String, Object>> all) {
		if (row.get("source").asObject() instanceof String source
				&& row.get("target").asObject() instanceof String target) {
			String id = "t:" + source + "|t:" + target;
			Map<String, Object> edge = edge(id, "t:" + source, "t:" + target, "CO_OCCURS");
			row.asMap().forEach((column, value) -> edge.putIfAbsent(column, cells.json(value)));
			all.putIfAbsent(id, edge);
		}
	}

	private static Map<String, Object> edge(String id, String source, String target, String type) {
		Map<String, Object> edge = new LinkedHashMap<>();
		edge.put("id", id);
		edge.put("type", type);
		edge.put("source", source);
		edge.put("target", target);
		return edge;
	}

}
