package tifa.graph.store;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;

/** One life of the database: the driver that talks to it and the process it runs in. */
final class Connection implements AutoCloseable {

	/**
	 * The database ends a transaction itself when its time is up; this much later we no
	 * longer wait for it to say so.
	 */
	private static final Duration GRACE = Duration.ofSeconds(2);

	private static final Duration CLOSE = Duration.ofSeconds(5);

	private final ChildJvm child;

	private final Driver driver;

	private volatile boolean closed;

	Connection(String address, String password, ChildJvm child) {
		this.child = child;
		this.driver = GraphDatabase.driver("bolt://" + address, AuthTokens.basic("neo4j", password), configuration());
	}

	private static Config configuration() {
		return Config.builder()
			.withoutEncryption()
			.withMaxConnectionPoolSize(16)
			.withConnectionTimeout(5, TimeUnit.SECONDS)
			.withConnectionAcquisitionTimeout(10, TimeUnit.SECONDS)
			.withMaxTransactionRetryTime(5, TimeUnit.SECONDS)
			.withUserAgent("tifa")
			.withTelemetryDisabled(true)
			.build();
	}

	/**
	 * Runs one transaction, in another thread, so that its end can be awaited in time.
	 */
	<T> T call(AccessMode mode, Duration limit, Function<TransactionContext, T> work) {
		TransactionConfig timeout = TransactionConfig.builder().withTimeout(limit).build();
		try {
			return TimedCall.within(limit.plus(GRACE), () -> run(mode, timeout, work));
		}
		catch (TimeoutException ex) {
			throw new StoreTimeoutException(limit, ex);
		}
		catch (RuntimeException ex) {
			throw (this.closed) ? new StoreUnavailableException("The database was lost during the call", ex)
					: DriverFailure.translate(ex, limit);
		}
	}

	private <T> T run(AccessMode mode, TransactionConfig timeout, Function<TransactionContext, T> work) {
		SessionConfig config = SessionConfig.builder().withDatabase("neo4j").withDefaultAccessMode(mode).build();
		try (Session session = this.driver.session(config)) {
			TransactionCallback<T> attempt = (transaction) -> attempt(transaction, work);
			return (mode == AccessMode.READ) ? session.executeRead(attempt, timeout)
					: session.executeWrite(attempt, timeout);
		}
	}

	/** The driver tries again after an interrupt too, when nobody waits any longer. */
	private static <T> T attempt(TransactionContext transaction, Function<TransactionContext, T> work) {
		if (Thread.currentThread().isInterrupted()) {
			throw new StoreUnavailableException("The call was given up");
		}
		return work.apply(transaction);
	}

	/** Completes when the database is gone. */
	CompletableFuture<Integer> lost() {
		return this.child.exited();
	}

	void kill() {
		this.child.kill();
	}

	@Override
	public void close() {
		this.closed = true;
		try {
			TimedCall.within(CLOSE, () -> {
				this.driver.close();
				return null;
			});
		}
		catch (TimeoutException ex) {
			kill();
		}
		finally {
			this.child.close();
		}
	}

}
