package tifa.graph.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import tifa.graph.Cypher;
import tifa.graph.speech.SpeechFilter;

/**
 * The figures of terms and links, as the statements about the graph return them.
 */
final class Figures {

	private Figures() {
	}

	/**
	 * How many speeches are asked about ({@code speeches}), and how many undated ones are
	 * left out ({@code undated}).
	 */
	static Record part(TransactionContext transaction, SpeechFilter filter) {
		return transaction.run(Cypher.statement(filter.isNone() ? "graph/whole" : "graph/part"), filter.parameters())
			.single();
	}

	/** The nodes in the order of their names. */
	static List<Subgraph.Node> nodes(TransactionContext transaction, List<String> names, SpeechFilter filter) {
		Map<String, Object> parameters = new HashMap<>(filter.parameters());
		parameters.put("names", names);
		Map<String, Subgraph.Node> nodes = new HashMap<>();
		transaction.run(Cypher.statement(filter.isNone() ? "graph/nodes" : "graph/nodes-part"), parameters)
			.forEachRemaining((row) -> nodes.put(row.get("name").asString(), node(row)));
		return names.stream().map(nodes::get).filter(Objects::nonNull).toList();
	}

	private static Subgraph.Node node(Record row) {
		return new Subgraph.Node(row.get("name").asString(), row.get("category").asString(), row.get("tier").asString(),
				row.get("status").asString(), row.get("gloss").asString(null), row.get("mentions").asLong(),
				row.get("sentences").asLong(), row.get("paragraphs").asLong(), row.get("speeches").asLong());
	}

	static Subgraph.Edge edge(Value edge) {
		return new Subgraph.Edge(edge.get("source").asString(), edge.get("target").asString(),
				edge.get("sentences").asLong(), edge.get("paragraphs").asLong(), edge.get("speeches").asLong(),
				score(edge.get("score")), edge.get("expected").asDouble());
	}

	/** A score, or null where it isn't defined. */
	static Double score(Value score) {
		return score.isNull() ? null : score.asDouble();
	}

}
