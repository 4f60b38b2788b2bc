package tifa.server.graph;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import tifa.graph.layout.Picture;
import tifa.graph.query.SpeechMap;
import tifa.graph.query.Subgraph;
import tifa.graph.speech.SpeechFacts;
import tifa.server.corpus.TermNames.Renamed;
import tifa.server.graph.NodeFigures.Basis;
import tifa.server.graph.NodeFigures.Figures;
import tifa.server.graph.NodeFigures.Known;

/**
 * A subgraph as JSON.
 */
record GraphView(List<NodeView> nodes, List<EdgeView> edges, Total total, boolean truncated, long undated,
		CypherView cypher, MethodCard method, Basis analysis, LayoutView layout, List<Renamed> renamed,
		List<String> missing) {

	static GraphView of(Asked asked, Subgraph graph, Known known, Picture picture, MethodCard method) {
		Long holding = (asked.question().speeches() > 0) ? graph.speechMap().holding() : null;
		return new GraphView(nodes(graph, known, picture), edges(graph),
				new Total(graph.passingNodes(), graph.passingEdges(), holding), graph.truncated(), graph.undated(),
				new CypherView(graph.statement(), graph.parameters()), method, known.analysis(), LayoutView.of(picture),
				asked.renamed(), asked.missing(graph));
	}

	static List<NodeView> nodes(Subgraph graph, Known known, Picture picture) {
		Stream<NodeView> terms = IntStream.range(0, graph.nodes().size()).mapToObj((i) -> {
			Subgraph.Node node = graph.nodes().get(i);
			return NodeView.of(node, graph.shared().get(node.name()), known.of(node.name()),
					(picture != null) ? picture.places().get(i) : null);
		});
		return Stream.concat(terms, graph.speechMap().speeches().stream().map(NodeView::of)).toList();
	}

	static List<EdgeView> edges(Subgraph graph) {
		return Stream
			.concat(graph.edges().stream().map(EdgeView::of), graph.speechMap().links().stream().map(EdgeView::of))
			.toList();
	}

	/** What passes the thresholds, also what is not returned. */
	record Total(long nodes, long edges, Long speeches) {
	}

	/** The view's statement. */
	record CypherView(String text, Map<String, Object> parameters) {
	}

	/** A node as JSON. */
	record NodeView(String id, String type, String label, String category, String tier, String status, String gloss,
			long mentions, long sentences, long paragraphs, long speeches, Integer shared, String date, String speaker,
			Integer community, Integer degree, Double pageRank, Double betweenness, Integer firstYear, Integer lastYear,
			Double trend, Double x, Double y) {

		static NodeView of(Subgraph.Node node, Integer shared, Figures figures, Picture.Place place) {
			return new NodeView(node.id(), "term", node.name(), node.category(), node.tier(), node.status(),
					node.gloss(), node.mentions(), node.sentences(), node.paragraphs(), node.speeches(), shared, null,
					null, figures.community(), figures.degree(), figures.pageRank(), figures.betweenness(),
					figures.firstYear(), figures.lastYear(), figures.trend(), (place != null) ? place.x() : null,
					(place != null) ? place.y() : null);
		}

		static NodeView of(SpeechMap.Holder holder) {
			SpeechFacts speech = holder.speech();
			return new NodeView(holder.id(), "speech", speech.title(), null, null, null, null, holder.mentions(),
					holder.sentences(), holder.paragraphs(), 1, null, speech.date(), speech.speaker(), null, null, null,
					null, speech.year(), speech.year(), null, null, null);
		}

	}

	/** An edge as JSON. */
	record EdgeView(String id, String source, String target, Long mentions, long sentences, long paragraphs,
			long speeches, Double score, Double expected) {

		static EdgeView of(Subgraph.Edge edge) {
			return new EdgeView(edge.id(), edge.sourceId(), edge.targetId(), null, edge.sentences(), edge.paragraphs(),
					edge.speeches(), edge.score(), edge.expected());
		}

		static EdgeView of(SpeechMap.Link link) {
			return new EdgeView(link.id(), link.sourceId(), link.speechId(), link.mentions(), link.sentences(),
					link.paragraphs(), 1, null, null);
		}

	}

}
