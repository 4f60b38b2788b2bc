package tifa.graph.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import tifa.graph.Cypher;
import tifa.graph.SteadyRead;
import tifa.graph.speech.SpeechFacts;
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
	 * @throws Refusal {@code graph.linksGone} where links that have to be there don't
	 * pass
	 */
	public Subgraph ask(GraphQuestion question) {
		Map<String, Object> parameters = question.parameters(this.shown);
		return SteadyRead.of(this.store, (transaction) -> {
			Record found = transaction.run(Cypher.statement("graph/" + question.statement()), parameters).single();
			List<String> names = found.get("names").asList(Value::asString);
			List<Subgraph.Edge> edges = found.get("edges").asList(Figures::edge);
			if (question.links().all() && edges.size() < question.links().size()) {
				throw new Refusal("graph.linksGone", Map.of("links", question.links().size(), "found", edges.size()));
			}
			Record part = Figures.part(transaction, question.speechFilter());
			long passing = found.get("passing").asLong();
			long passingEdges = found.get("passingEdges").asLong();
			int neighbours = names.size() - question.terms().size();
			return new Subgraph(Figures.nodes(transaction, names, question.speechFilter()), edges, passing,
					passingEdges, passing > neighbours || passingEdges > edges.size(), part.get("undated").asLong(),
					part.get("speeches").asLong(), found.get("units").asLong(), statement(question), parameters,
					shared(names, found, question), speeches(transaction, names, question));
		});
	}

	private static String statement(GraphQuestion question) {
		return Cypher.statement("view/" + question.statement() + ((question.speeches() > 0) ? "-speeches" : ""));
	}

	/** Where neighbours were asked for, those that have none are told, too. */
	private static Map<String, Integer> shared(List<String> names, Record found, GraphQuestion question) {
		Map<String, Integer> shared = new HashMap<>();
		if (found.containsKey("shared") && question.limit() > 0) {
			names.forEach((name) -> shared.put(name, 0));
			found.get("shared")
				.values()
				.forEach((each) -> shared.put(each.get("name").asString(), each.get("count").asInt()));
		}
		return shared;
	}

	private static SpeechMap speeches(TransactionContext transaction, List<String> names, GraphQuestion question) {
		if (question.speeches() == 0) {
			return SpeechMap.NONE;
		}
		Map<String, Object> parameters = question.speechParameters();
		parameters.put("names", names);
		Record row = transaction.run(Cypher.statement("graph/speeches"), parameters).single();
		return new SpeechMap(row.get("holding").asLong(), row.get("found").asList(SubgraphQuery::holder),
				row.get("holds").asList(SubgraphQuery::link));
	}

	private static SpeechMap.Holder holder(Value speech) {
		return new SpeechMap.Holder(SpeechFacts.of(speech.asMap()), speech.get("mentions").asLong(),
				speech.get("sentences").asLong(), speech.get("paragraphs").asLong());
	}

	private static SpeechMap.Link link(Value held) {
		return new SpeechMap.Link(held.get("source").asString(), held.get("target").asString(),
				held.get("mentions").asLong(), held.get("sentences").asLong(), held.get("paragraphs").asLong());
	}

}
