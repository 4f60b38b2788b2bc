package tifa.graph.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tifa.graph.analysis.Figures;
import tifa.graph.query.SpeechMap;
import tifa.graph.query.Subgraph;
import tifa.graph.speech.SpeechFacts;
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
				new Subgraph(nodes, edges, 12, 40, true, 3, 5, 70, "MATCH (t:Term)\nRETURN t", parameters), Map.of(),
				Unit.PARAGRAPH, positions, method);
	}

	/** One concept of known community in one speech with an odd title. */
	static ExportedGraph withASpeech() {
		SpeechFacts speech = SpeechFacts.of(Map.of("id", "0123456789abcdef", "title", "=\"甲\" & 'u0041 \\u0041", "date",
				"2019-03", "source", "a.txt"));
		SpeechMap speeches = new SpeechMap(5, List.of(new SpeechMap.Holder(speech, 4, 3, 2)),
				List.of(new SpeechMap.Link("两个维护", "s:0123456789abcdef", 4, 3, 2)));
		Subgraph graph = new Subgraph(List.of(node("两个维护")), List.of(), 1, 0, false, 0, 5, 70, "MATCH (n) RETURN n",
				Map.of(), Map.of(), speeches);
		return new ExportedGraph(graph, Map.of("两个维护", new Figures(3, 8, 0.5, 0.25, 2019, 2020, null)), Unit.SENTENCE,
				Map.of("s:0123456789abcdef", new ExportedGraph.Position(1, 2)), Map.of("line", "tifa-1 r7"));
	}

	static byte[] file(String word, Map<String, ExportedGraph.Position> positions) throws IOException {
		return file(word, exported(positions));
	}

	static byte[] file(String word, ExportedGraph exported) throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		ExportFormat.all()
			.stream()
			.filter((format) -> format.word().equals(word))
			.findFirst()
			.orElseThrow()
			.write(exported, file);
		return file.toByteArray();
	}

	private static Subgraph.Node node(String name) {
		return new Subgraph.Node(name, "slogan", "lexicon", "accepted", name.equals("=1+1") ? null : "-" + name, 9, 8,
				7, 6);
	}

}
