package tifa.graph.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import tifa.graph.analysis.Figures;
import tifa.graph.query.Passages;
import tifa.graph.query.Subgraph;
import tifa.text.counting.Unit;

/**
 * A subgraph with all that goes into its file.
 *
 * @param graph the subgraph, with speeches where they are on the map
 * @param figures what is known of its concepts in the whole corpus, by name; empty where
 * nothing is computed
 * @param unit the unit whose counts are the weights
 * @param drawing how it looks on the map
 * @param method how the subgraph came about, from name to text, number, list or map;
 * {@code line} says it all in one line
 * @param passages those behind the links
 */
public record ExportedGraph(Subgraph graph, Map<String, Figures> figures, Unit unit, Drawing drawing,
		Map<String, Object> method, Passages passages) {

	public ExportedGraph {
		figures = Map.copyOf(figures);
		method = new LinkedHashMap<>(method);
	}

	/** Concepts, then speeches. */
	List<FileNode> nodes() {
		return new Lazily<>(this.graph.nodes(), (node) -> FileNode.of(node, this.figures.get(node.name())),
				this.graph.speechMap().speeches(), FileNode::of);
	}

	/** Links between concepts, then those with speeches. */
	List<FileEdge> edges() {
		return new Lazily<>(this.graph.edges(), (edge) -> FileEdge.of(edge, this.unit), this.graph.speechMap().links(),
				(link) -> FileEdge.of(link, this.unit));
	}

	List<Column<FileNode>> nodeColumns() {
		return this.figures.isEmpty() ? Column.OF_NODES
				: Stream.concat(Column.OF_NODES.stream(), Column.OF_FIGURES.stream()).toList();
	}

	String line() {
		return String.valueOf(this.method.get("line"));
	}

	/** What a column means, or null where nobody says. */
	String meaning(String column) {
		return (this.method.get("columns") instanceof Map<?, ?> meanings && meanings.get(column) instanceof String said)
				? said : null;
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

	/** Those that some node has. */
	List<Column<Position>> lookColumns() {
		return Column.OF_LOOKS.stream()
			.filter((column) -> positions().values().stream().anyMatch((position) -> column.of(position) != null))
			.toList();
	}

	Map<String, Position> positions() {
		return this.drawing.positions();
	}

	/** Where a node is and how it looks, as far as that is known. */
	Map<String, Object> look(String id) {
		Position position = positions().get(id);
		Map<String, Object> look = new LinkedHashMap<>();
		if (position != null) {
			look.putAll(Json.map("x", position.x(), "y", position.y(), "size", position.size(), "font", position.font(),
					"colour", position.colour(), "dark", position.dark()));
			look.values().removeIf((value) -> value == null);
		}
		return look;
	}

	/**
	 * A place on the map, and how what stands there looks.
	 *
	 * @param x to the right
	 * @param y downwards
	 * @param size the diameter, or null
	 * @param font the height of the label's letters, or null
	 * @param colour on light ground, as in {@code #0072b2}, or null
	 * @param dark the same on dark ground, or null
	 */
	public record Position(double x, double y, Double size, Double font, String colour, String dark) {

		/** A place where it isn't known how things look. */
		public Position(double x, double y) {
			this(x, y, null, null, null, null);
		}

	}

}
