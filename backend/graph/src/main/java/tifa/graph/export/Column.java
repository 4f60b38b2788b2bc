package tifa.graph.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import tifa.graph.analysis.Figures;

/**
 * A figure or text that every format gives of each node or edge.
 *
 * @param <T> node or edge
 * @param name the name, the same in all formats
 * @param type the type of the values, in the words of GraphML and GEXF
 * @param value how to get it, null where there is none
 */
record Column<T>(String name, String type, Function<T, Object> value) {

	static final String TEXT = "string";

	static final String WHOLE = "long";

	static final String REAL = "double";

	/** What is told of nodes, the label first. */
	static final List<Column<FileNode>> OF_NODES = List.of(new Column<>("label", TEXT, FileNode::label),
			new Column<>("type", TEXT, FileNode::type), new Column<>("category", TEXT, FileNode::category),
			new Column<>("tier", TEXT, FileNode::tier), new Column<>("status", TEXT, FileNode::status),
			new Column<>("gloss", TEXT, FileNode::gloss), new Column<>("date", TEXT, FileNode::date),
			new Column<>("speaker", TEXT, FileNode::speaker), new Column<>("mentions", WHOLE, FileNode::mentions),
			new Column<>("sentences", WHOLE, FileNode::sentences),
			new Column<>("paragraphs", WHOLE, FileNode::paragraphs),
			new Column<>("speeches", WHOLE, FileNode::speeches));

	/** What is told of concepts besides where it is computed. */
	static final List<Column<FileNode>> OF_FIGURES = List.of(figure("community", WHOLE, Figures::community),
			figure("degree", WHOLE, Figures::degree), figure("pageRank", REAL, Figures::pageRank),
			figure("betweenness", REAL, Figures::betweenness), figure("firstYear", WHOLE, Figures::firstYear),
			figure("lastYear", WHOLE, Figures::lastYear), figure("trend", REAL, Figures::trend));

	/**
	 * What is told of edges, the weight first: the count in the unit. Gephi takes a type
	 * for directed or undirected, and a kind for what it is.
	 */
	static final List<Column<FileEdge>> OF_EDGES = List.of(new Column<>("weight", WHOLE, FileEdge::weight),
			new Column<>("kind", TEXT, FileEdge::kind), new Column<>("score", REAL, FileEdge::score),
			new Column<>("mentions", WHOLE, FileEdge::mentions), new Column<>("sentences", WHOLE, FileEdge::sentences),
			new Column<>("paragraphs", WHOLE, FileEdge::paragraphs),
			new Column<>("speeches", WHOLE, FileEdge::speeches), new Column<>("expected", REAL, FileEdge::expected));

	/** What is told of how nodes look on the map, where that is known. */
	static final List<Column<ExportedGraph.Position>> OF_LOOKS = List.of(
			new Column<>("x", REAL, ExportedGraph.Position::x), new Column<>("y", REAL, ExportedGraph.Position::y),
			new Column<>("size", REAL, ExportedGraph.Position::size),
			new Column<>("colour", TEXT, ExportedGraph.Position::colour));

	/** What is told of passages, as many as a link weighs. */
	static final List<Column<FilePassage>> OF_PASSAGES = List.of(new Column<>("edge", TEXT, FilePassage::edge),
			new Column<>("a", TEXT, FilePassage::a), new Column<>("b", TEXT, FilePassage::b),
			new Column<>("speech", TEXT, (told) -> told.speech().id()),
			new Column<>("title", TEXT, (told) -> told.speech().title()),
			new Column<>("date", TEXT, (told) -> told.speech().date()),
			new Column<>("speaker", TEXT, (told) -> told.speech().speaker()),
			new Column<>("place", TEXT, (told) -> told.speech().place()),
			new Column<>("paragraph", WHOLE, (told) -> told.passage().paragraph()),
			new Column<>("sentence", WHOLE, (told) -> told.passage().sentence()),
			new Column<>("reprints", WHOLE, (told) -> told.speech().reprints()),
			new Column<>("text", TEXT, (told) -> told.passage().text()));

	private static Column<FileNode> figure(String name, String type, Function<Figures, Object> value) {
		return new Column<>(name, type, (node) -> (node.figures() != null) ? value.apply(node.figures()) : null);
	}

	/** By name, in the order of the columns. */
	static <T> Map<String, Object> told(List<Column<T>> columns, T item) {
		Map<String, Object> told = new LinkedHashMap<>();
		columns.forEach((column) -> told.put(column.name(), column.of(item)));
		return told;
	}

	Object of(T item) {
		return this.value.apply(item);
	}

}
