package tifa.graph.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import tifa.graph.query.Subgraph;

/**
 * A Cypher script that builds the subgraph in any Neo4j; running it again changes
 * nothing.
 */
final class CypherFormat implements ExportFormat {

	private static final int ROWS = 200;

	private static final String CONSTRAINT = """
			CREATE CONSTRAINT term_name IF NOT EXISTS FOR (t:Term) REQUIRE t.name IS UNIQUE;
			""";

	private static final String MERGE_NODE = """
			] AS row
			MERGE (t:Term {name: row.name})
			SET t += row.set;
			""";

	private static final String MERGE_EDGE = """
			] AS row
			MATCH (a:Term {name: row.source})
			MATCH (b:Term {name: row.target})
			MERGE (a)-[r:CO_OCCURS]->(b)
			SET r += row.set;
			""";

	@Override
	public String word() {
		return "cypher";
	}

	@Override
	public String ending() {
		return "cypher";
	}

	@Override
	public String mediaType() {
		return "text/plain;charset=UTF-8";
	}

	@Override
	public void write(ExportedGraph exported, OutputStream out) throws IOException {
		Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		writer.write(comment(exported.note()));
		writer.write(CONSTRAINT);
		// The label is the name.
		List<Column<Subgraph.Node>> ofNodes = Column.OF_NODES.subList(1, Column.OF_NODES.size());
		statements(writer, exported.graph().nodes(),
				(node) -> "{name: " + text(node.name()) + ", set: " + map(ofNodes, node) + "}", MERGE_NODE);
		List<Column<Subgraph.Edge>> ofEdges = Column.ofEdges(exported.unit());
		statements(writer, exported.graph().edges(), (edge) -> "{source: " + text(edge.source()) + ", target: "
				+ text(edge.target()) + ", set: " + map(ofEdges, edge) + "}", MERGE_EDGE);
		writer.flush();
	}

	/**
	 * As comments. Cypher decodes Unicode escapes before it looks for comments, so that
	 * one of a line break would end this one: no backslash stays.
	 */
	private static String comment(String note) {
		return note.replace('\\', '＼').lines().map((line) -> "// " + line + "\n").collect(Collectors.joining());
	}

	private static <T> void statements(Writer writer, List<T> items, Function<T, String> row, String rest)
			throws IOException {
		for (int from = 0; from < items.size(); from += ROWS) {
			writer.write("UNWIND [\n");
			Iterator<T> some = items.subList(from, Math.min(from + ROWS, items.size())).iterator();
			while (some.hasNext()) {
				writer.write(row.apply(some.next()) + (some.hasNext() ? ",\n" : "\n"));
			}
			writer.write(rest);
		}
	}

	private static <T> String map(List<Column<T>> columns, T item) {
		List<String> entries = new ArrayList<>();
		for (Column<T> column : columns) {
			Object value = column.of(item);
			entries.add(column.name() + ": " + ((value instanceof String string) ? text(string) : value));
		}
		return "{" + String.join(", ", entries) + "}";
	}

	/** A literal; a backslash never stands before a u, where it would be decoded. */
	private static String text(String text) {
		String escaped = text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n").replace("\r", "\\r");
		return "'" + escaped.replace("\\u", "\\' + 'u") + "'";
	}

}
