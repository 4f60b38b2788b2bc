package tifa.graph.query;

import java.util.Map;
import java.util.Optional;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import tifa.graph.Cypher;
import tifa.graph.SteadyRead;
import tifa.graph.pairs.PairIndex;
import tifa.graph.pairs.Pairs;
import tifa.graph.store.Store;

/**
 * Asks for the next neighbours of a term on a map, with their links there.
 */
public final class ExpansionQuery {

	private final Store store;

	private final double shown;

	private final Pairs pairs;

	/** Asks the store alone. */
	public ExpansionQuery(Store store, double shown) {
		this(store, shown, new Pairs());
	}

	/**
	 * Asks the store, or, about the whole corpus, what was read of it.
	 * @param shown the confidence from which proposed terms are shown
	 */
	public ExpansionQuery(Store store, double shown, Pairs pairs) {
		this.store = store;
		this.shown = shown;
		this.pairs = pairs;
	}

	/** The answer to a question whose term is in the store. */
	public Expansion ask(Expansion.Question question) {
		GraphQuestion rule = question.rule();
		Map<String, Object> parameters = question.parameters(this.shown);
		String statement = rule.ofPart("expansion");
		return SteadyRead.of(this.store, (transaction) -> {
			NextNeighbours found = found(transaction, question, statement, parameters);
			Record part = Figures.part(transaction, rule.speechFilter());
			Subgraph graph = new Subgraph(Figures.nodes(transaction, found.names(), rule.speechFilter()), found.edges(),
					found.neighbours(), found.passingEdges(),
					found.left() > found.names().size() || found.passingEdges() > found.edges().size(),
					part.get("undated").asLong(), part.get("speeches").asLong(), found.units(),
					Cypher.statement("view/" + statement), parameters);
			return new Expansion(graph, found.neighbours(), found.left());
		});
	}

	private NextNeighbours found(TransactionContext transaction, Expansion.Question question, String statement,
			Map<String, Object> parameters) {
		if (question.rule().isNeighbourhood()) {
			Optional<PairIndex> known = this.pairs.of(SteadyRead.revision(transaction));
			if (known.isPresent()) {
				return NextNeighbours.of(known.get(), question, this.shown);
			}
		}
		return NextNeighbours.of(transaction.run(Cypher.statement("graph/" + statement), parameters).single());
	}

}
