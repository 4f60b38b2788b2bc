package tifa.server.views;

import java.util.Map;
import java.util.TreeMap;

import tifa.graph.query.Subgraph;
import tifa.text.counting.Unit;

/**
 * The figures on a map at some time.
 *
 * @param nodes by name, the units that hold the concept
 * @param edges by id, the units that hold both ends
 */
record Found(Map<String, Long> nodes, Map<String, Long> edges) {

	/** No map: every concept asked for is gone. */
	static final Found NOTHING = new Found(Map.of(), Map.of());

	static Found of(Subgraph graph, Unit unit) {
		Map<String, Long> nodes = new TreeMap<>();
		graph.nodes().forEach((node) -> nodes.put(node.name(), node.count(unit)));
		Map<String, Long> edges = new TreeMap<>();
		graph.edges().forEach((edge) -> edges.put(edge.id(), edge.count(unit)));
		return new Found(nodes, edges);
	}

}
