package tifa.graph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/**
 * Cytoscape JSON, for Cytoscape, Cytoscape.js and networkx.
 */
final class CytoscapeFormat extends TextFormat {

	CytoscapeFormat() {
		super("cyjs", "cyjs", JSON);
	}

	@Override
	void write(ExportedGraph exported, Writer writer) throws IOException {
		// The card as a text: Cytoscape takes no structures as a network's attributes.
		Map<String, Object> data = Json.map("name", "Tifa", "method", exported.line(), "methodCard",
				Json.text(exported.card()));
		new Json(writer).write(Json.map("data", data, "directed", false, "multigraph", false, "elements",
				Json.map("nodes", exported.nodes().stream().map((node) -> node(node, exported)), "edges",
						exported.edges().stream().map(CytoscapeFormat::edge))));
	}

	private static Map<String, Object> node(FileNode node, ExportedGraph exported) {
		ExportedGraph.Position position = exported.positions().get(node.id());
		// networkx takes its nodes from value, and the ends of edges are ids.
		Map<String, Object> data = Json.map("id", node.id(), "value", node.id(), "name", node.label());
		data.putAll(Column.told(exported.nodeColumns(), node));
		if (position != null) {
			exported.lookColumns().stream().skip(2).forEach((column) -> data.put(column.name(), column.of(position)));
		}
		return (position != null) ? Json.map("data", data, "position", Json.map("x", position.x(), "y", position.y()))
				: Json.map("data", data);
	}

	private static Map<String, Object> edge(FileEdge edge) {
		Map<String, Object> data = Json.map("id", edge.id(), "source", edge.source(), "target", edge.target());
		data.putAll(Column.told(Column.OF_EDGES, edge));
		return Json.map("data", data);
	}

}
