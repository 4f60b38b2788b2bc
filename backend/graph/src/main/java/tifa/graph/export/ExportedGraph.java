package tifa.graph.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import tifa.graph.analysis.Figures;
import tifa.graph.query.Subgraph;
import tifa.text.counting.Unit;

/**
 * A subgraph with all that goes into its file.
 *
 * @param graph the subgraph, with speeches where they are on the map
 * @param figures what is known of its concepts in the whole corpus, by name; empty where
 * nothing is computed
 * @param unit the unit whose counts are the weights
 * @param positions where nodes are on the map, by their ids; none for those without
 * @param method how the subgraph came about, from name to text, number, list or map;
 * {@code line} says it all in one line
 */
public record ExportedGraph(Subgraph graph, Map<String, Figures> figures, Unit unit, Map<String, Position> positions,
		Map<String, Object> method) {

	public ExportedGraph {
		figures = Map.copyOf(figures);
		positions = Map.copyOf(positions);
		method = new LinkedHashMap<>(method);
	}

	/** Concepts, then speeches. */
	List<FileNode> nodes() {
		return Stream
			.concat(this.graph.nodes().stream().map((node) -> FileNode.of(node, this.figures.get(node.name()))),
					this.graph.speechMap().speeches().stream().map(FileNode::of))
			.toList();
	}

	/** Links between concepts, then those with speeches. */
	List<FileEdge> edges() {
		return Stream
			.concat(this.graph.edges().stream().map((edge) -> FileEdge.of(edge, this.unit)),
					this.graph.speechMap().links().stream().map((link) -> FileEdge.of(link, this.unit)))
			.toList();
	}

	List<Column<FileNode>> nodeColumns() {
		return this.figures.isEmpty() ? Column.OF_NODES
				: Stream.concat(Column.OF_NODES.stream(), Column.OF_FIGURES.stream()).toList();
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
