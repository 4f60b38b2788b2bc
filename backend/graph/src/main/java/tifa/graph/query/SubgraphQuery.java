package tifa.graph.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import tifa.graph.Cypher;
import tifa.graph.SteadyRead;
import tifa.graph.pairs.PairIndex;
import tifa.graph.pairs.Pairs;
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

	private final Pairs pairs;

	/** Asks the store alone. */
	public SubgraphQuery(Store store, double shown) {
		this(store, shown, new Pairs());
	}

	/**
	 * Asks the store, or, about the neighbourhood of concepts in the whole corpus, what
	 * was read of it.
	 * @param shown the confidence from which proposed terms are shown
	 */
	public SubgraphQuery(Store store, double shown, Pairs pairs) {
		this.store = store;
		this.shown = shown;
		this.pairs = pairs;
	}

	/**
	 * The answer to a question whose terms are all in the store.
	 * @throws Refusal {@code graph.linksGone} where links that have to be there don't
	 * pass
	 */
	public Subgraph ask(GraphQuestion question) {
		Map<String, Object> parameters = question.parameters(this.shown);
		return SteadyRead.of(this.store, (transaction) -> {
			Found found = found(transaction, question, parameters);
			List<String> names = found.names();
			List<Subgraph.Edge> edges = found.edges();
			if (question.links().all() && edges.size() < question.links().size()) {
				throw new Refusal("graph.linksGone", Map.of("links", question.links().size(), "found", edges.size()));
			}
			Record part = Figures.part(transaction, question.speechFilter());
			int neighbours = names.size() - question.terms().size();
			return new Subgraph(Figures.nodes(transaction, names, question.speechFilter()), edges, found.passing(),
					found.passingEdges(), found.passing() > neighbours || found.passingEdges() > edges.size(),
					part.get("undated").asLong(), part.get("speeches").asLong(), found.units(), statement(question),
					parameters, shared(names, found, question), speeches(transaction, names, question));
		});
	}

	private Found found(TransactionContext transaction, GraphQuestion question, Map<String, Object> parameters) {
		if (question.isNeighbourhood()) {
			Optional<PairIndex> known = this.pairs.of(SteadyRead.revision(transaction));
			if (known.isPresent()) {
				return Neighbourhood.of(known.get(), question, this.shown);
			}
		}
		return Found.of(transaction.run(Cypher.statement("graph/" + question.statement()), parameters).single());
	}

	private static String statement(GraphQuestion question) {
		return Cypher.statement("view/" + question.statement() + ((question.speeches() > 0) ? "-speeches" : ""));
	}

	/** Where neighbours were asked for, those that have none are told, too. */
	private static Map<String, Integer> shared(List<String> names, Found found, GraphQuestion question) {
		Map<String, Integer> shared = new HashMap<>();
		if (found.shared() != null && question.limit() > 0) {
			names.forEach((name) -> shared.put(name, found.shared().getOrDefault(name, 0)));
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
