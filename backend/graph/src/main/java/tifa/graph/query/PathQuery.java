package tifa.graph.query;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import tifa.graph.Cypher;
import tifa.graph.SteadyRead;
import tifa.graph.store.Store;

/**
 * Looks for the ways between two terms: the link itself, else those by one term between
 * them, else the shortest of up to four links.
 */
public final class PathQuery {

	/** Of ways of three or four links, those looked at: the ones that rest on most. */
	private static final int TRIED = 100;

	private final Store store;

	private final double shown;

	public PathQuery(Store store, double shown) {
		this.store = store;
		this.shown = shown;
	}

	/**
	 * The answer to a question.
	 * @param question its terms are the two ends, its limit is that of ways
	 */
	public Paths ask(GraphQuestion question) {
		Map<String, Object> parameters = question.rule(this.shown);
		parameters.put("a", question.terms().get(0));
		parameters.put("b", question.terms().get(1));
		parameters.put("limit", question.limit());
		parameters.put("most", TRIED);
		parameters.put("doubtful", question.minScore() != null || !question.speechFilter().isNone());
		return SteadyRead.of(this.store, (transaction) -> answer(transaction, question, parameters));
	}

	private static Paths answer(TransactionContext transaction, GraphQuestion question,
			Map<String, Object> parameters) {
		String statement = question.ofPart("path");
		Record found = transaction.run(Cypher.statement("graph/" + statement), parameters).single();
		List<Paths.Way> ways = found.get("paths").asList(PathQuery::way);
		Paths.Kind kind = Paths.Kind.of(ways);
		long passing = found.get("passing").asLong();
		boolean untried = found.get("cut").asBoolean() && (kind == Paths.Kind.NONE || kind == Paths.Kind.SHORTEST);
		Record part = Figures.part(transaction, question.speechFilter());
		List<Subgraph.Node> nodes = Figures.nodes(transaction, names(ways), question.speechFilter());
		List<Subgraph.Edge> edges = ways.stream().flatMap((way) -> way.links().stream()).distinct().toList();
		return new Paths(new Subgraph(nodes, edges, nodes.size(), edges.size(), untried || passing > ways.size(),
				part.get("undated").asLong(), part.get("speeches").asLong(), found.get("units").asLong(),
				Cypher.statement("view/" + statement), parameters), kind, ways, passing);
	}

	private static List<String> names(List<Paths.Way> ways) {
		return ways.stream().flatMap((way) -> way.names().stream()).distinct().toList();
	}

	private static Paths.Way way(Value way) {
		return new Paths.Way(way.get("names").asList(Value::asString), way.get("edges").asList(Figures::edge),
				Figures.score(way.get("weakest")));
	}

}
