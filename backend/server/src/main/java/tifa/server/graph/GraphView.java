package tifa.server.graph;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import tifa.graph.layout.Picture;
import tifa.graph.query.Subgraph;
import tifa.server.graph.NodeFigures.Basis;
import tifa.server.graph.NodeFigures.Figures;
import tifa.server.graph.NodeFigures.Known;

/**
 * A subgraph as JSON.
 */
record GraphView(List<NodeView> nodes, List<EdgeView> edges, Total total, boolean truncated, long undated,
		CypherView cypher, MethodCard method, Basis analysis, LayoutView layout) {

	static GraphView of(Subgraph graph, Known known, Picture picture, MethodCard method) {
		return new GraphView(nodes(graph, known, picture), graph.edges().stream().map(EdgeView::of).toList(),
				new Total(graph.passingNodes(), graph.passingEdges()), graph.truncated(), graph.undated(),
				new CypherView(graph.statement(), graph.parameters()), method, known.analysis(),
				LayoutView.of(picture));
	}

	private static List<NodeView> nodes(Subgraph graph, Known known, Picture picture) {
		return IntStream.range(0, graph.nodes().size()).mapToObj((i) -> {
			Subgraph.Node node = graph.nodes().get(i);
			return NodeView.of(node, known.of(node.name()), (picture != null) ? picture.places().get(i) : null);
		}).toList();
	}

	/** What passes the thresholds, also what is not returned. */
	record Total(long nodes, long edges) {
	}

	/** The view's statement. */
	record CypherView(String text, Map<String, Object> parameters) {
	}

	/** A node as JSON. */
	record NodeView(String id, String type, String label, String category, String tier, String status, String gloss,
			long mentions, long sentences, long paragraphs, long speeches, Integer community, Integer degree,
			Double pageRank, Double betweenness, Integer firstYear, Integer lastYear, Double trend, Double x,
			Double y) {

		static NodeView of(Subgraph.Node node, Figures figures, Picture.Place place) {
			return new NodeView(node.id(), "term", node.name(), node.category(), node.tier(), node.status(),
					node.gloss(), node.mentions(), node.sentences(), node.paragraphs(), node.speeches(),
					figures.community(), figures.degree(), figures.pageRank(), figures.betweenness(),
					figures.firstYear(), figures.lastYear(), figures.trend(), (place != null) ? place.x() : null,
					(place != null) ? place.y() : null);
		}

	}

	/** An edge as JSON. */
	record EdgeView(String id, String source, String target, long sentences, long paragraphs, long speeches,
			Double score, double expected) {

		static EdgeView of(Subgraph.Edge edge) {
			return new EdgeView(edge.id(), edge.sourceId(), edge.targetId(), edge.sentences(), edge.paragraphs(),
					edge.speeches(), edge.score(), edge.expected());
		}

	}

}
