package tifa.server.graph;

import java.util.List;

import tifa.graph.query.Paths;
import tifa.graph.query.Subgraph;
import tifa.server.corpus.TermNames.Renamed;
import tifa.server.graph.GraphView.CypherView;
import tifa.server.graph.GraphView.EdgeView;
import tifa.server.graph.GraphView.NodeView;
import tifa.server.graph.NodeFigures.Basis;
import tifa.server.graph.NodeFigures.Known;

/**
 * The ways between two concepts as JSON.
 */
record PathView(String kind, List<WayView> paths, List<NodeView> nodes, List<EdgeView> edges, Total total,
		boolean truncated, long undated, CypherView cypher, MethodCard method, Basis analysis, List<Renamed> renamed) {

	static PathView of(Paths paths, List<Renamed> renamed, Known known, MethodCard method) {
		Subgraph graph = paths.graph();
		return new PathView(paths.kind().word(), paths.ways().stream().map(WayView::of).toList(),
				GraphView.nodes(graph, known, null), GraphView.edges(graph),
				new Total(paths.passing(), graph.passingNodes(), graph.passingEdges()), graph.truncated(),
				graph.undated(), new CypherView(graph.statement(), graph.parameters()), method, known.analysis(),
				renamed);
	}

	/** How many ways there are, and the concepts and links of those returned. */
	record Total(long paths, long nodes, long edges) {
	}

	/** One way, by ids of nodes and edges in its order. */
	record WayView(List<String> nodes, List<String> edges, Double weakest) {

		static WayView of(Paths.Way way) {
			return new WayView(way.names().stream().map((name) -> "t:" + name).toList(),
					way.links().stream().map(Subgraph.Edge::id).toList(), way.weakest());
		}

	}

}
