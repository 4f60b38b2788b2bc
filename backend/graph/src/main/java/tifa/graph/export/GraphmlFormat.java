package tifa.graph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import tifa.graph.query.Subgraph;

/**
 * GraphML, as networkx, igraph, Gephi and graphology read it.
 */
final class GraphmlFormat implements ExportFormat {

	@Override
	public String word() {
		return "graphml";
	}

	@Override
	public String ending() {
		return "graphml";
	}

	@Override
	public String mediaType() {
		return "application/graphml+xml";
	}

	@Override
	public void write(ExportedGraph exported, OutputStream out) throws IOException {
		Xml xml = new Xml(out);
		xml.start("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
		keys(xml, exported);
		xml.start("graph", "id", "tifa", "edgedefault", "undirected");
		xml.text("data", exported.line(), "key", "method");
		xml.text("data", Json.text(exported.card()), "key", "methodCard");
		for (Subgraph.Node node : exported.graph().nodes()) {
			node(xml, node, exported.positions().get(node.id()));
		}
		for (Subgraph.Edge edge : exported.graph().edges()) {
			xml.start("edge", "id", edge.id(), "source", edge.sourceId(), "target", edge.targetId());
			data(xml, "edge", Column.ofEdges(exported.unit()), edge);
			xml.end();
		}
		xml.finish();
	}

	private static void keys(Xml xml, ExportedGraph exported) throws IOException {
		key(xml, "graph", "method", Column.TEXT);
		key(xml, "graph", "methodCard", Column.TEXT);
		for (Column<?> column : Column.OF_NODES) {
			key(xml, "node", column.name(), column.type());
		}
		if (!exported.positions().isEmpty()) {
			key(xml, "node", "x", Column.REAL);
			key(xml, "node", "y", Column.REAL);
		}
		for (Column<?> column : Column.ofEdges(exported.unit())) {
			key(xml, "edge", column.name(), column.type());
		}
	}

	private static void key(Xml xml, String holder, String name, String type) throws IOException {
		xml.empty("key", "id", id(holder, name), "for", holder, "attr.name", name, "attr.type", type);
	}

	/** Some names are both nodes' and edges', but the ids of keys have to differ. */
	private static String id(String holder, String name) {
		boolean taken = Column.OF_NODES.stream().anyMatch((column) -> column.name().equals(name));
		return (holder.equals("edge") && taken) ? "edge_" + name : name;
	}

	private static void node(Xml xml, Subgraph.Node node, ExportedGraph.Position position) throws IOException {
		xml.start("node", "id", node.id());
		data(xml, "node", Column.OF_NODES, node);
		if (position != null) {
			xml.text("data", position.x(), "key", "x");
			xml.text("data", position.y(), "key", "y");
		}
		xml.end();
	}

	private static <T> void data(Xml xml, String holder, List<Column<T>> columns, T item) throws IOException {
		for (Column<T> column : columns) {
			Object value = column.of(item);
			if (value != null) {
				xml.text("data", value, "key", id(holder, column.name()));
			}
		}
	}

}
