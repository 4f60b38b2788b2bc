package tifa.server.graph;

import java.util.List;

import tifa.graph.query.Expansion;
import tifa.graph.query.Facets;
import tifa.graph.query.Subgraph;
import tifa.server.corpus.TermNames.Renamed;
import tifa.server.graph.GraphView.CypherView;
import tifa.server.graph.GraphView.EdgeView;
import tifa.server.graph.GraphView.NodeView;
import tifa.server.graph.NodeFigures.Basis;
import tifa.server.graph.NodeFigures.Known;

/**
 * An expansion as JSON.
 */
record ExpansionView(List<NodeView> nodes, List<EdgeView> edges, Total total, Groups groups, boolean truncated,
		long undated, CypherView cypher, MethodCard method, Basis analysis, List<Renamed> renamed) {

	static ExpansionView of(Expansion expansion, Facets groups, Asked asked, Known known, MethodCard method) {
		Subgraph graph = expansion.graph();
		return new ExpansionView(GraphView.nodes(graph, known, null), GraphView.edges(graph),
				new Total(expansion.neighbours(), expansion.neighbours() - expansion.left(), expansion.left(),
						graph.passingEdges()),
				Groups.of(groups), graph.truncated(), graph.undated(),
				new CypherView(graph.statement(), graph.parameters()), method, known.analysis(), asked.renamed());
	}

	/**
	 * How many neighbours pass, how many of them were on the map and how many not, and
	 * how many links there are to bring.
	 */
	record Total(long neighbours, long shown, long left, long edges) {
	}

	/** What kinds of neighbours there are; null where they weren't counted. */
	record Groups(List<Group> category, List<Group> tier, List<Group> community) {

		static Groups of(Facets facets) {
			return (facets == null) ? null
					: new Groups(groups(facets.category()), groups(facets.tier()), groups(facets.community()));
		}

		private static List<Group> groups(List<Facets.Value> values) {
			return values.stream().map((value) -> new Group(value.value(), value.count(), value.left())).toList();
		}

	}

	/**
	 * How many neighbours of a kind there are, and how many of them aren't on the map.
	 */
	record Group(String value, long neighbours, long left) {
	}

}
