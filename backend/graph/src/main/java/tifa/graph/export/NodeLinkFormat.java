package tifa.graph.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Node-link JSON, for networkx, D3 and whatever reads plain JSON.
 */
final class NodeLinkFormat implements ExportFormat {

	@Override
	public String word() {
		return "json";
	}

	@Override
	public String ending() {
		return "json";
	}

	@Override
	public String mediaType() {
		return "application/json";
	}

	@Override
	public void write(ExportedGraph exported, OutputStream out) throws IOException {
		Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		Map<String, Object> file = new LinkedHashMap<>();
		file.put("directed", false);
		file.put("multigraph", false);
		file.put("graph", exported.card());
		file.put("nodes", exported.nodes().stream().map((node) -> node(node, exported)));
		file.put("links", exported.edges().stream().map(NodeLinkFormat::link));
		new Json(writer).write(file);
		writer.flush();
	}

	private static Map<String, Object> node(FileNode node, ExportedGraph exported) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("id", node.id());
		data.putAll(Column.told(exported.nodeColumns(), node));
		ExportedGraph.Position position = exported.positions().get(node.id());
		if (position != null) {
			data.put("x", position.x());
			data.put("y", position.y());
		}
		return data;
	}

	private static Map<String, Object> link(FileEdge edge) {
		Map<String, Object> data = new LinkedHashMap<>();
		data.put("source", edge.source());
		data.put("target", edge.target());
		data.put("id", edge.id());
		data.putAll(Column.told(Column.OF_EDGES, edge));
		return data;
	}

}
