package tifa.graph.query;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import tifa.graph.Cypher;
import tifa.graph.SteadyRead;
import tifa.graph.store.Store;

/**
 * Asks for the next neighbours of a term on a map, with their links there.
 */
public final class ExpansionQuery {

	private final Store store;

	private final double shown;

	public ExpansionQuery(Store store, double shown) {
		this.store = store;
		this.shown = shown;
	}

	/** The answer to a question whose term is in the store. */
	public Expansion ask(Expansion.Question question) {
		GraphQuestion rule = question.rule();
		Map<String, Object> parameters = question.parameters(this.shown);
		String statement = rule.ofPart("expansion");
		return SteadyRead.of(this.store, (transaction) -> {
			Record found = transaction.run(Cypher.statement("graph/" + statement), parameters).single();
			List<String> names = found.get("names").asList(Value::asString);
			List<Subgraph.Edge> edges = found.get("edges").asList(Figures::edge);
			long left = found.get("remaining").asLong();
			long passingEdges = found.get("passingEdges").asLong();
			Record part = Figures.part(transaction, rule.speechFilter());
			Subgraph graph = new Subgraph(Figures.nodes(transaction, names, rule.speechFilter()), edges,
					found.get("neighbours").asLong(), passingEdges, left > names.size() || passingEdges > edges.size(),
					part.get("undated").asLong(), part.get("speeches").asLong(), found.get("units").asLong(),
					Cypher.statement("view/" + statement), parameters);
			return new Expansion(graph, found.get("neighbours").asLong(), left);
		});
	}

}
