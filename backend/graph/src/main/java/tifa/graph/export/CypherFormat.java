package tifa.graph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tifa.graph.query.SpeechMap;
import tifa.graph.query.Subgraph;

/**
 * A Cypher script that builds the subgraph in any Neo4j; running it again changes
 * nothing.
 */
final class CypherFormat extends TextFormat {

	private static final int ROWS = 200;

	private static final String CONSTRAINT = """
			CREATE CONSTRAINT term_name IF NOT EXISTS FOR (t:Term) REQUIRE t.name IS UNIQUE;
			CREATE CONSTRAINT speech_id IF NOT EXISTS FOR (s:Speech) REQUIRE s.id IS UNIQUE;
			""";

	private static final String MERGE_NODE = """
			] AS row
			MERGE (t:Term {name: row.name})
			SET t += row.set;
			""";

	private static final String MERGE_SPEECH = """
			] AS row
			MERGE (s:Speech {id: row.id})
			SET s += row.set;
			""";

	private static final String MERGE_MENTION = """
			] AS row
			MATCH (s:Speech {id: row.speech})
			MATCH (t:Term {name: row.term})
			MERGE (s)-[r:MENTIONS]->(t)
			SET r += row.set;
			""";

	private static final String MERGE_EDGE = """
			] AS row
			MATCH (a:Term {name: row.source})
			MATCH (b:Term {name: row.target})
			MERGE (a)-[r:CO_OCCURS]->(b)
			SET r += row.set;
			""";

	CypherFormat() {
		super("cypher", "cypher", PLAIN);
	}

	@Override
	void write(ExportedGraph exported, Writer writer) throws IOException {
		writer.write(comment(exported.note()));
		writer.write(CONSTRAINT);
		List<Column<FileNode>> ofTerms = without(exported.nodeColumns(), "label", "type", "date", "speaker");
		statements(writer, ofType(exported.nodes(), FileNode.TERM),
				(node) -> row("name", text(node.label()), "set", map(ofTerms, node)), MERGE_NODE);
		statements(writer, ofType(exported.nodes(), FileNode.SPEECH), CypherFormat::speech, MERGE_SPEECH);
		List<Subgraph.Edge> edges = exported.graph().edges();
		List<Column<FileEdge>> ofEdges = without(Column.OF_EDGES, "kind", "mentions");
		statements(writer, edges, (edge) -> row("source", text(edge.source()), "target", text(edge.target()), "set",
				map(ofEdges, FileEdge.of(edge, exported.unit()))), MERGE_EDGE);
		statements(writer, exported.graph().speechMap().links(), CypherFormat::mention, MERGE_MENTION);
	}

	private static List<FileNode> ofType(List<FileNode> nodes, String type) {
		return nodes.stream().filter((node) -> node.type().equals(type)).toList();
	}

	private static <T> List<Column<T>> without(List<Column<T>> columns, String... names) {
		return columns.stream().filter((column) -> !List.of(names).contains(column.name())).toList();
	}

	private static String speech(FileNode node) {
		return row("id", text(bare(node.id())), "set",
				row("title", value(node.label()), "date", value(node.date()), "speaker", value(node.speaker())));
	}

	private static String mention(SpeechMap.Link link) {
		return row("speech", text(bare(link.speechId())), "term", text(link.term()), "set", row("count",
				value(link.mentions()), "sentences", value(link.sentences()), "paragraphs", value(link.paragraphs())));
	}

	/** A speech's id as the store has it. */
	private static String bare(String id) {
		return id.substring(id.indexOf(':') + 1);
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
		return row(columns.stream()
			.flatMap((column) -> Stream.of(column.name(), value(column.of(item))))
			.toArray(String[]::new));
	}

	/** A map from names and literals by turns. */
	private static String row(String... namesAndValues) {
		List<String> entries = new ArrayList<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			entries.add(namesAndValues[i] + ": " + namesAndValues[i + 1]);
		}
		return "{" + String.join(", ", entries) + "}";
	}

	private static String value(Object value) {
		return (value instanceof String string) ? text(string) : String.valueOf(value);
	}

	/** A literal; a backslash never stands before a u, where it would be decoded. */
	private static String text(String text) {
		String escaped = text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n").replace("\r", "\\r");
		return "'" + escaped.replace("\\u", "\\' + 'u") + "'";
	}

}
