package tifa.graph.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tifa.graph.analysis.Figures;
import tifa.graph.query.Evidence;
import tifa.graph.query.Passages;
import tifa.graph.query.SpeechMap;
import tifa.graph.query.Subgraph;
import tifa.graph.speech.SpeechFacts;
import tifa.text.counting.Unit;

/**
 * A subgraph whose names are as odd as names can get.
 */
final class OddGraph {

	static final List<String> NAMES = List.of("两个维护", "say \"yes\", 'no'", "<a> & </b> ]]>", "𠮷野家", "=1+1", "@SUM(A1)",
			"two\nlines\r\n\tand a tab", "back\\slash \\u0041 \\", "{x: 1}; // --", "a,b;c|d", "👩‍👧 emoji",
			"\u202Eright\u200F to left", "bell\u0007");

	/** As XML can hold them. */
	static final List<String> IN_XML = NAMES.stream().map((name) -> name.replace('\u0007', '\uFFFD')).toList();

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
		method.put("columns", Map.of("weight", "<paragraphs> that hold both", "score", "NPMI"));
		method.put("parameters", parameters);
		return new ExportedGraph(
				new Subgraph(nodes, edges, 12, 40, true, 3, 5, 70, "MATCH (t:Term)\nRETURN t", parameters), Map.of(),
				Unit.PARAGRAPH, Drawing.at(positions), method, passages(edges));
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
				Drawing.at(Map.of("s:0123456789abcdef", new ExportedGraph.Position(1, 2))), Map.of("line", "tifa-1 r7"),
				Passages.NONE);
	}

	/** As many as each link weighs. */
	static Passages passages(List<Subgraph.Edge> edges) {
		return (most, receiver) -> {
			for (Subgraph.Edge edge : edges) {
				for (int i = 0; i < Math.min(most, edge.paragraphs()); i++) {
					receiver.take(edge.id(), passage(edge, i));
				}
			}
		};
	}

	private static Evidence.Passage passage(Subgraph.Edge edge, int number) {
		SpeechFacts speech = SpeechFacts
			.of(Map.of("id", "0123456789abcde" + number % 10, "title", "=\"甲\" & 乙 " + number % 10, "source", "a.txt"));
		String text = edge.source() + "，" + edge.target() + "。";
		return new Evidence.Passage(speech, 100 * (int) edge.paragraphs() + number, null, text,
				List.of(new Evidence.Highlight(edge.source(), 0, edge.source().length()),
						new Evidence.Highlight(edge.target(), edge.source().length() + 1,
								edge.source().length() + 1 + edge.target().length())));
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

	static Subgraph.Node node(String name) {
		return new Subgraph.Node(name, "slogan", "lexicon", "accepted", name.equals("=1+1") ? null : "-" + name, 9, 8,
				7, 6);
	}

}
