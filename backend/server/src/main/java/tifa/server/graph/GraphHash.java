package tifa.server.graph;

import java.util.Objects;
import java.util.stream.Stream;

import tifa.graph.query.Subgraph;
import tifa.text.Sha256;

/**
 * SHA-256 over the nodes and links of a subgraph with their counts and scores, whatever
 * their order.
 */
final class GraphHash {

	private GraphHash() {
	}

	static String of(Subgraph graph) {
		Sha256 sha = new Sha256();
		Stream.of(nodes(graph), edges(graph)).flatMap((each) -> each.sorted()).forEach(sha::add);
		return sha.hex();
	}

	private static Stream<String> nodes(Subgraph graph) {
		return Stream.concat(
				graph.nodes()
					.stream()
					.map((node) -> row(node.id(), node.category(), node.mentions(), node.sentences(), node.paragraphs(),
							node.speeches())),
				graph.speechMap()
					.speeches()
					.stream()
					.map((speech) -> row(speech.id(), speech.mentions(), speech.sentences(), speech.paragraphs())));
	}

	private static Stream<String> edges(Subgraph graph) {
		return Stream.concat(
				graph.edges()
					.stream()
					.map((edge) -> row(edge.id(), edge.sentences(), edge.paragraphs(), edge.speeches(), edge.score())),
				graph.speechMap()
					.links()
					.stream()
					.map((link) -> row(link.id(), link.mentions(), link.sentences(), link.paragraphs())));
	}

	private static String row(Object... figures) {
		return String.join("\t", Stream.of(figures).map(Objects::toString).toList());
	}

}
