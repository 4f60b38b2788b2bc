package tifa.graph.store;

import java.time.Duration;
import java.util.concurrent.TimeoutException;

import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** The driver's exceptions in our own terms. */
final class DriverFailure {

	private DriverFailure() {
	}

	/** Makes a timed call, whose failures are then ours. */
	static <T> T translated(Duration limit, TimedCall.Attempt<T> call) {
		try {
			return call.make();
		}
		catch (TimeoutException ex) {
			throw new StoreTimeoutException(limit, ex);
		}
		catch (RuntimeException ex) {
			throw translate(ex, limit);
		}
	}

	/**
	 * What isn't the driver's, such as a failure of the caller's own code, stays as is.
	 */
	private static RuntimeException translate(RuntimeException failure, Duration limit) {
		if (!(failure instanceof Neo4jException ex)) {
			return failure;
		}
		if (ex instanceof ServiceUnavailableException || ex instanceof SessionExpiredException
				|| ex instanceof DiscoveryException || ex.code().endsWith(".DatabaseUnavailable")) {
			return new StoreUnavailableException("The database doesn't answer: " + ex.getMessage(), ex);
		}
		if (ex.getCause() instanceof TimeoutException) {
			return new StoreUnavailableException("The database is busy: " + ex.getMessage(), ex);
		}
		if (ex.code().contains(".TransactionTimedOut")) {
			return new StoreTimeoutException(limit, ex);
		}
		return new StoreQueryException(ex.code(), ex.getMessage(), ex);
	}

}
