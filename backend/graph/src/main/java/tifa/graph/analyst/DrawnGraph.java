package tifa.graph.analyst;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;

/**
 * What was found in rows, as the map takes it.
 *
 * @param found the nodes and links
 * @param cells writes their properties
 */
record DrawnGraph(FoundGraph found, Cells cells) {

	static final int MOST_NODES = 1_000;

	static final int MOST_EDGES = 4 * MOST_NODES;

	/** The first of them; links whose ends are cut off are cut off with them. */
	Answer.Graph graph() {
		Map<String, Map<String, Object>> all = allNodes();
		Map<String, Map<String, Object>> kept = new LinkedHashMap<>();
		all.entrySet().stream().limit(MOST_NODES).forEach((node) -> kept.put(node.getKey(), node.getValue()));
		Map<String, Map<String, Object>> edges = allEdges();
		List<Map<String, Object>> keptEdges = edges.values()
			.stream()
			.filter((edge) -> kept.containsKey(edge.get("source")) && kept.containsKey(edge.get("target")))
			.limit(MOST_EDGES)
			.toList();
		return new Answer.Graph(List.copyOf(kept.values()), keptEdges,
				kept.size() < all.size() || keptEdges.size() < edges.size());
	}

	private Map<String, Map<String, Object>> allNodes() {
		Map<String, Map<String, Object>> all = new LinkedHashMap<>();
		this.found.nodes().forEach((node) -> all.putIfAbsent(this.found.names().id(node), view(node)));
		this.found.named().forEach((name) -> all.putIfAbsent("t:" + name, view(name)));
		return all;
	}

	private Map<String, Object> view(Node node) {
		Map<String, Object> view = identified(this.found.names().id(node), NodeNames.type(node), NodeNames.label(node));
		this.cells.properties(node).forEach(view::putIfAbsent);
		return view;
	}

	private Map<String, Object> view(String name) {
		Node term = this.found.term(name);
		return (term != null) ? view(term) : identified("t:" + name, "term", name);
	}

	private static Map<String, Object> identified(String id, String type, String label) {
		Map<String, Object> view = new LinkedHashMap<>();
		view.put("id", id);
		view.put("type", type);
		view.put("label", label);
		return view;
	}

	private Map<String, Map<String, Object>> allEdges() {
		Map<String, Map<String, Object>> all = new LinkedHashMap<>();
		for (Relationship link : this.found.links()) {
			Map<String, Object> edge = edge(this.found.names().id(link), this.found.names().source(link),
					this.found.names().target(link), link.type());
			this.cells.properties(link).forEach(edge::putIfAbsent);
			all.putIfAbsent(this.found.names().id(link), edge);
		}
		if (this.found.hasPair()) {
			this.found.rows().forEach((row) -> pair(row, all));
		}
		return all;
	}

	/**
	 * A row with two names is a link, and its other columns are the link's properties.
	 */
	private void pair(Record row, Map<String, Map<String, Object>> all) {
		if (row.get("source").asObject() instanceof String source
				&& row.get("target").asObject() instanceof String target) {
			String id = "t:" + source + "|t:" + target;
			Map<String, Object> edge = edge(id, "t:" + source, "t:" + target, "CO_OCCURS");
			row.asMap().forEach((column, value) -> edge.putIfAbsent(column, this.cells.json(value)));
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
