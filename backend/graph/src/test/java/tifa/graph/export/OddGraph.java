package tifa.graph.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tifa.graph.query.Subgraph;
import tifa.text.counting.Unit;

/**
 * A subgraph whose names are as odd as names can get.
 */
final class OddGraph {

	static final List<String> NAMES = List.of("两个维护", "say \"yes\", 'no'", "<a> & </b> ]]>", "𠮷野家", "=1+1", "@SUM(A1)",
			"two\nlines\r\n\tand a tab", "back\\slash \\u0041 \\", "{x: 1}; // --");

	private OddGraph() {
	}

	/** Each name linked to the next; the last link has no score. */
	static ExportedGraph exported(Map<String, ExportedGraph.Position> positions) {
		List<Subgraph.Node> nodes = NAMES.stream().map(OddGraph::node).toList();
		List<Subgraph.Edge> edges = java.util.stream.IntStream.range(1, NAMES.size())
			.mapToObj((i) -> new Subgraph.Edge(NAMES.get(i - 1), NAMES.get(i), i, 10 + i, 1,
					(i < NAMES.size() - 1) ? -i / 8.0 : null, 0.5))
			.toList();
		Map<String, Object> parameters = new LinkedHashMap<>();
		parameters.put("terms", NAMES);
		parameters.put("minScore", null);
		Map<String, Object> method = new LinkedHashMap<>();
		method.put("line", "tifa-1 r7 two\nlines \\u000aCREATE (:Broken)");
		method.put("version", "1.0");
		method.put("parameters", parameters);
		return new ExportedGraph(
				new Subgraph(nodes, edges, 12, 40, true, 3, 5, 70, "MATCH (t:Term)\nRETURN t", parameters),
				Unit.PARAGRAPH, positions, method);
	}

	static byte[] file(String word, Map<String, ExportedGraph.Position> positions) throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		ExportFormat.all()
			.stream()
			.filter((format) -> format.word().equals(word))
			.findFirst()
			.orElseThrow()
			.write(exported(positions), file);
		return file.toByteArray();
	}

	private static Subgraph.Node node(String name) {
		return new Subgraph.Node(name, "slogan", "lexicon", "accepted", name.equals("=1+1") ? null : "-" + name, 9, 8,
				7, 6);
	}

}
