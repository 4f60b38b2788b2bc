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
 * Cytoscape JSON, for Cytoscape, Cytoscape.js and networkx.
 */
final class CytoscapeFormat implements ExportFormat {

	@Override
	public String word() {
		return "cyjs";
	}

	@Override
	public String ending() {
		return "cyjs";
	}

	@Override
	public String mediaType() {
		return "application/json";
	}

	@Override
	public void write(ExportedGraph exported, OutputStream out) throws IOException {
		Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		Map<String, Object> elements = new LinkedHashMap<>();
		elements.put("nodes", exported.nodes().stream().map((node) -> node(node, exported)));
		elements.put("edges", exported.edges().stream().map(CytoscapeFormat::edge));
		Map<String, Object> file = new LinkedHashMap<>();
		// The card as a text: Cytoscape takes no structures as a network's attributes.
		file.put("data", ordered("name", "Tifa", "method", exported.line(), "methodCard", Json.text(exported.card())));
		file.put("directed", false);
		file.put("multigraph", false);
		file.put("elements", elements);
		new Json(writer).write(file);
		writer.flush();
	}

	private static Map<String, Object> node(FileNode node, ExportedGraph exported) {
		ExportedGraph.Position position = exported.positions().get(node.id());
		// networkx takes its nodes from value, and the ends of edges are ids.
		Map<String, Object> data = ordered("id", node.id(), "value", node.id(), "name", node.label());
		data.putAll(Column.told(exported.nodeColumns(), node));
		return (position != null) ? ordered("data", data, "position", ordered("x", position.x(), "y", position.y()))
				: ordered("data", data);
	}

	private static Map<String, Object> edge(FileEdge edge) {
		Map<String, Object> data = ordered("id", edge.id(), "source", edge.source(), "target", edge.target());
		data.putAll(Column.told(Column.OF_EDGES, edge));
		return ordered("data", data);
	}

	private static Map<String, Object> ordered(Object... namesAndValues) {
		Map<String, Object> map = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			map.put((String) namesAndValues[i], namesAndValues[i + 1]);
		}
		return map;
	}

}
