package tifa.graph.export;

import java.util.LinkedHashMap;
import java.util.Map;

import tifa.graph.query.Subgraph;
import tifa.text.counting.Unit;

/**
 * A subgraph with all that goes into its file.
 *
 * @param graph the subgraph
 * @param unit the unit whose counts are the weights
 * @param positions where nodes are on the map, by their ids; none for those without
 * @param method how the subgraph came about, from name to text, number, list or map;
 * {@code line} says it all in one line
 */
public record ExportedGraph(Subgraph graph, Unit unit, Map<String, Position> positions, Map<String, Object> method) {

	public ExportedGraph {
		positions = Map.copyOf(positions);
		method = new LinkedHashMap<>(method);
	}

	String line() {
		return String.valueOf(this.method.get("line"));
	}

	/** The method and what the subgraph leaves out, for reading by programs. */
	Map<String, Object> card() {
		Map<String, Object> card = new LinkedHashMap<>(this.method);
		card.put("total", Map.of("nodes", this.graph.passingNodes(), "edges", this.graph.passingEdges()));
		card.put("truncated", this.graph.truncated());
		card.put("undated", this.graph.undated());
		card.put("cypher", this.graph.statement());
		return card;
	}

	/** The same for reading by people, a line each; the statement may take several. */
	String note() {
		StringBuilder note = new StringBuilder();
		card().forEach((name, value) -> note.append(name)
			.append(": ")
			.append((value instanceof String) ? value : Json.text(value))
			.append('\n'));
		return note.toString();
	}

	/**
	 * A place on the map.
	 *
	 * @param x to the right
	 * @param y downwards
	 */
	public record Position(double x, double y) {
	}

}
