package tifa.graph.export;

import java.util.List;
import java.util.function.Function;

import tifa.graph.query.Subgraph;
import tifa.text.counting.Unit;

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
	static final List<Column<Subgraph.Node>> OF_NODES = List.of(new Column<>("label", TEXT, Subgraph.Node::name),
			new Column<>("category", TEXT, Subgraph.Node::category), new Column<>("tier", TEXT, Subgraph.Node::tier),
			new Column<>("status", TEXT, Subgraph.Node::status), new Column<>("gloss", TEXT, Subgraph.Node::gloss),
			new Column<>("mentions", WHOLE, Subgraph.Node::mentions),
			new Column<>("sentences", WHOLE, Subgraph.Node::sentences),
			new Column<>("paragraphs", WHOLE, Subgraph.Node::paragraphs),
			new Column<>("speeches", WHOLE, Subgraph.Node::speeches));

	/** What is told of edges, the weight first: the count in the unit. */
	static List<Column<Subgraph.Edge>> ofEdges(Unit unit) {
		return List.of(new Column<>("weight", WHOLE, (edge) -> edge.count(unit)),
				new Column<>("score", REAL, Subgraph.Edge::score),
				new Column<>("sentences", WHOLE, Subgraph.Edge::sentences),
				new Column<>("paragraphs", WHOLE, Subgraph.Edge::paragraphs),
				new Column<>("speeches", WHOLE, Subgraph.Edge::speeches),
				new Column<>("expected", REAL, Subgraph.Edge::expected));
	}

	Object of(T item) {
		return this.value.apply(item);
	}

}
