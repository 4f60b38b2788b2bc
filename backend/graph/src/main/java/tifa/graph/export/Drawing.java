package tifa.graph.export;

import java.util.Map;

/**
 * How a subgraph looks on the map, as far as somebody says.
 *
 * @param positions where nodes are and how they look, by their ids; none for those
 * without
 * @param lines how wide and opaque links are, by their ids
 * @param legend what colours, sizes and widths tell, or null; from name to text, number,
 * list or map
 */
public record Drawing(Map<String, ExportedGraph.Position> positions, Map<String, Map<String, Object>> lines,
		Map<String, Object> legend) {

	/** Nobody says anything. */
	public static final Drawing NONE = new Drawing(Map.of(), Map.of(), null);

	public Drawing {
		positions = Map.copyOf(positions);
		lines = Map.copyOf(lines);
	}

	/** Only where nodes are. */
	public static Drawing at(Map<String, ExportedGraph.Position> positions) {
		return new Drawing(positions, Map.of(), null);
	}

}
