package tifa.graph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/**
 * Node-link JSON, for networkx, D3 and whatever reads plain JSON.
 */
final class NodeLinkFormat extends TextFormat {

	NodeLinkFormat() {
		super("json", "json", JSON);
	}

	@Override
	void write(ExportedGraph exported, Writer writer) throws IOException {
		new Json(writer).write(Json.map("directed", false, "multigraph", false, "graph", exported.card(), "nodes",
				exported.nodes().stream().map((node) -> node(node, exported)), "links",
				exported.edges().stream().map(NodeLinkFormat::link)));
	}

	private static Map<String, Object> node(FileNode node, ExportedGraph exported) {
		Map<String, Object> data = Json.map("id", node.id());
		data.putAll(Column.told(exported.nodeColumns(), node));
		ExportedGraph.Position position = exported.positions().get(node.id());
		if (position != null) {
			exported.lookColumns().forEach((column) -> data.put(column.name(), column.of(position)));
		}
		return data;
	}

	private static Map<String, Object> link(FileEdge edge) {
		Map<String, Object> data = Json.map("source", edge.source(), "target", edge.target(), "id", edge.id());
		data.putAll(Column.told(Column.OF_EDGES, edge));
		return data;
	}

}
