package tifa.graph;

import java.time.Duration;
import java.util.function.Function;

import org.neo4j.driver.Result;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;

import tifa.graph.store.Store;

/**
 * Reads with several statements that have to agree: the store reads what is committed at
 * each statement, so a write in between would mix two revisions, or leave nothing of what
 * a statement just found.
 */
public final class SteadyRead {

	/** Writers need far longer for a commit than these reads take. */
	private static final int TRIES = 3;

	private SteadyRead() {
	}

	/**
	 * Reads again while the corpus changed meanwhile; the last try stands as it is.
	 * @param store the store
	 * @param work reads, perhaps more than once
	 */
	public static <T> T of(Store store, Function<TransactionContext, T> work) {
		return store.read(steady(work));
	}

	/** The same within a limit of its own, which all tries share. */
	public static <T> T of(Store store, Duration limit, Function<TransactionContext, T> work) {
		return store.read(limit, steady(work));
	}

	private static <T> Function<TransactionContext, T> steady(Function<TransactionContext, T> work) {
		return (transaction) -> {
			for (int i = 1; i < TRIES; i++) {
				long before = revision(transaction);
				try {
					T answer = work.apply(transaction);
					if (revision(transaction) == before) {
						return answer;
					}
				}
				catch (Neo4jException ex) {
					throw ex;
				}
				catch (RuntimeException ex) {
					if (revision(transaction) == before) {
						throw ex;
					}
				}
			}
			return work.apply(transaction);
		};
	}

	/** The corpus' revision; 0 where nothing was written yet. */
	public static long revision(TransactionContext transaction) {
		Result corpus = transaction.run(Cypher.statement("corpus/revision"));
		return corpus.hasNext() ? corpus.single().get("revision").asLong() : 0;
	}

}
