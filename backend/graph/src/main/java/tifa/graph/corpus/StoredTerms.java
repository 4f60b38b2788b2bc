package tifa.graph.corpus;

import java.util.List;

import org.neo4j.driver.TransactionContext;
import tifa.graph.Cypher;
import tifa.text.vocabulary.Term;

/**
 * Reads back the terms in force.
 */
public final class StoredTerms {

	private StoredTerms() {
	}

	/** All terms, by name. */
	public static List<Term> read(TransactionContext transaction) {
		return transaction.run(Cypher.statement("corpus/vocabulary")).list(TermRow::term);
	}

}
