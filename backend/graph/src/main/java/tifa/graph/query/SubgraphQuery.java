package tifa.graph.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import tifa.graph.Cypher;
import tifa.graph.SteadyRead;
import tifa.graph.speech.SpeechFilter;
import tifa.graph.store.Store;
import tifa.text.Refusal;

/**
 * Asks the store for subgraphs. The statement that is shown as a view's Cypher and the
 * one that is run have the same body; they differ in what they return of it.
 */
public final class SubgraphQuery {

	private final Store store;

	private final double shown;

	public SubgraphQuery(Store store, double shown) {
		this.store = store;
		this.shown = shown;
	}

	/**
	 * The answer to a question whose terms are all in the store.
	 * @throws Refusal {@code graph.linksGone} where links that are listed don't pass
	 */
	public Subgraph ask(GraphQuestion question) {
		Map<String, Object> parameters = question.parameters(this.shown);
		return SteadyRead.of(this.store, (transaction) -> {
			Record found = transaction.run(Cypher.statement("graph/" + question.statement()), parameters).single();
			List<String> names = found.get("names").asList(Value::asString);
			List<Subgraph.Edge> edges = found.get("edges").asList(SubgraphQuery::edge);
			if (edges.size() < question.links().size()) {
				throw new Refusal("graph.linksGone", Map.of("links", question.links().size(), "found", edges.size()));
			}
			Record part = part(transaction, question.speechFilter());
			long passing = found.get("passing").asLong();
			long passingEdges = found.get("passingEdges").asLong();
			int neighbours = names.size() - question.terms().size();
			return new Subgraph(nodes(transaction, names, question.speechFilter()), edges, passing, passingEdges,
					passing > neighbours || passingEdges > edges.size(), part.get("undated").asLong(),
					part.get("speeches").asLong(), found.get("units").asLong(),
					Cypher.statement("view/" + question.statement()), parameters);
		});
	}

	private static Record part(TransactionContext transaction, SpeechFilter filter) {
		return transaction.run(Cypher.statement(filter.isNone() ? "graph/whole" : "graph/part"), filter.parameters())
			.single();
	}

	/** The nodes in the order of their names. */
	private static List<Subgraph.Node> nodes(TransactionContext transaction, List<String> names, SpeechFilter filter) {
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

	private static Subgraph.Edge edge(Value edge) {
		Double score = edge.get("score").isNull() ? null : edge.get("score").asDouble();
		return new Subgraph.Edge(edge.get("source").asString(), edge.get("target").asString(),
				edge.get("sentences").asLong(), edge.get("paragraphs").asLong(), edge.get("speeches").asLong(), score,
				edge.get("expected").asDouble());
	}

}
