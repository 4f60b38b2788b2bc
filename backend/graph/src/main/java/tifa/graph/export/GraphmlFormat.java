package tifa.graph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

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
		for (FileNode node : exported.nodes()) {
			node(xml, node, exported);
		}
		for (FileEdge edge : exported.edges()) {
			xml.start("edge", "id", edge.id(), "source", edge.source(), "target", edge.target());
			data(xml, "edge", Column.OF_EDGES, edge);
			xml.end();
		}
		xml.finish();
	}

	private static void keys(Xml xml, ExportedGraph exported) throws IOException {
		key(xml, "graph", "method", Column.TEXT, null);
		key(xml, "graph", "methodCard", Column.TEXT, null);
		for (Column<?> column : exported.nodeColumns()) {
			key(xml, "node", column.name(), column.type(), null);
		}
		for (Column<?> column : exported.lookColumns()) {
			key(xml, "node", column.name(), column.type(), null);
		}
		for (Column<?> column : Column.OF_EDGES) {
			key(xml, "edge", column.name(), column.type(), exported.meaning(column.name()));
		}
	}

	private static void key(Xml xml, String holder, String name, String type, String meaning) throws IOException {
		xml.start("key", "id", id(holder, name), "for", holder, "attr.name", name, "attr.type", type);
		if (meaning != null) {
			xml.text("desc", meaning);
		}
		xml.end();
	}

	/** Some names are both nodes' and edges', but the ids of keys have to differ. */
	private static String id(String holder, String name) {
		boolean taken = Column.OF_NODES.stream().anyMatch((column) -> column.name().equals(name));
		return (holder.equals("edge") && taken) ? "edge_" + name : name;
	}

	private static void node(Xml xml, FileNode node, ExportedGraph exported) throws IOException {
		xml.start("node", "id", node.id());
		data(xml, "node", exported.nodeColumns(), node);
		ExportedGraph.Position position = exported.positions().get(node.id());
		if (position != null) {
			data(xml, "node", Column.OF_LOOKS, position);
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
