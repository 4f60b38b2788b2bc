package tifa.graph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * GEXF: 1.3, which Gephi writes, and 1.2draft, which is all that networkx reads.
 *
 * @param word the word for it in requests
 * @param version what the file says its version is
 * @param namespace the namespace of that version
 */
record GexfFormat(String word, String version, String namespace) implements ExportFormat {

	@Override
	public String ending() {
		return "gexf";
	}

	@Override
	public String mediaType() {
		return "application/gexf+xml";
	}

	@Override
	public void write(ExportedGraph exported, OutputStream out) throws IOException {
		Xml xml = new Xml(out);
		xml.start("gexf", "xmlns", this.namespace, "xmlns:viz", this.namespace + "/viz", "version", this.version);
		xml.start("meta").text("creator", "Tifa " + exported.method().get("version"));
		xml.text("description", exported.line() + "\n" + Json.text(exported.card())).end();
		graph(xml, exported);
		xml.finish();
	}

	private static void graph(Xml xml, ExportedGraph exported) throws IOException {
		List<Column<FileNode>> ofNodes = withoutOwn(exported.nodeColumns());
		List<Column<FileEdge>> ofEdges = withoutOwn(Column.OF_EDGES);
		xml.start("graph", "defaultedgetype", "undirected");
		declare(xml, "node", ofNodes);
		declare(xml, "edge", ofEdges);
		xml.start("nodes");
		for (FileNode node : exported.nodes()) {
			xml.start("node", "id", node.id(), "label", node.label());
			values(xml, ofNodes, node);
			look(xml, exported.positions().get(node.id()));
			xml.end();
		}
		xml.end().start("edges");
		for (FileEdge edge : exported.edges()) {
			xml.start("edge", "id", edge.id(), "source", edge.source(), "target", edge.target(), "weight",
					edge.weight());
			values(xml, ofEdges, edge);
			xml.end();
		}
		xml.end().end();
	}

	/** The first column, label or weight, is an attribute that GEXF has of its own. */
	private static <T> List<Column<T>> withoutOwn(List<Column<T>> columns) {
		return columns.subList(1, columns.size());
	}

	private static <T> void declare(Xml xml, String holder, List<Column<T>> columns) throws IOException {
		xml.start("attributes", "class", holder);
		for (Column<T> column : columns) {
			xml.empty("attribute", "id", column.name(), "title", column.name(), "type", column.type());
		}
		xml.end();
	}

	private static <T> void values(Xml xml, List<Column<T>> columns, T item) throws IOException {
		xml.start("attvalues");
		for (Column<T> column : columns) {
			Object value = column.of(item);
			if (value != null) {
				xml.empty("attvalue", "for", column.name(), "value", value);
			}
		}
		xml.end();
	}

	private static void look(Xml xml, ExportedGraph.Position position) throws IOException {
		if (position == null) {
			return;
		}
		if (position.colour() != null) {
			int colour = Integer.parseInt(position.colour().substring(1), 16);
			xml.empty("viz:color", "r", colour >> 16, "g", colour >> 8 & 0xff, "b", colour & 0xff);
		}
		xml.empty("viz:position", "x", position.x(), "y", position.y(), "z", 0.0);
		if (position.size() != null) {
			xml.empty("viz:size", "value", position.size());
		}
	}

}
