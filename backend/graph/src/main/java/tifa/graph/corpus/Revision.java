package tifa.graph.corpus;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import tifa.graph.Cypher;

/**
 * The one node that every write begins and ends with.
 */
final class Revision {

	private Revision() {
	}

	/**
	 * Makes other writers wait, and tells how many speeches there are and which of these.
	 */
	static Record lock(TransactionContext transaction, List<String> ids) {
		return transaction.run(Cypher.statement("corpus/lock"), Map.of("ids", ids, "pipeline", Corpus.PIPELINE))
			.single();
	}

	/** Adds to the totals, and makes it one revision more. */
	static void commit(TransactionContext transaction, long speeches, long sentences, long paragraphs,
			String vocabulary) {
		transaction
			.run(Cypher.statement("corpus/commit"), Map.of("speeches", speeches, "sentences", sentences, "paragraphs",
					paragraphs, "vocabulary", vocabulary, "pipeline", Corpus.PIPELINE))
			.consume();
	}

	/** The hash of the vocabulary in force. */
	static String vocabulary(TransactionContext transaction) {
		return transaction.run(Cypher.statement("corpus/vocabulary-hash")).single().get("vocabulary").asString();
	}

}
