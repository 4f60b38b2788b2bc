package tifa.graph.check;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

import org.neo4j.driver.TransactionContext;
import tifa.graph.store.Store;
import tifa.graph.store.StoreUnavailableException;

/**
 * Reads in transactions that the driver doesn't repeat by itself when they are cut off:
 * what a check has taken in by then would count twice.
 */
final class SingleRead {

	private static final Duration LIMIT = Duration.ofMinutes(10);

	private SingleRead() {
	}

	/**
	 * Reads once.
	 * @throws StoreUnavailableException where the transaction was cut off
	 */
	static <T> T of(Store store, Function<TransactionContext, T> work) {
		AtomicBoolean begun = new AtomicBoolean();
		return store.read(LIMIT, (transaction) -> {
			if (begun.getAndSet(true)) {
				throw new StoreUnavailableException("The database was lost during a check");
			}
			return work.apply(transaction);
		});
	}

}
