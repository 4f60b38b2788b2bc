package tifa.graph.store;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
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

	/** Rows may be large: a few are held ahead of their reader. */
	private static final int FETCH = 100;

	private static final Duration CLOSE = Duration.ofSeconds(5);

	/**
	 * As many reads at a time: more would not end sooner, and some connections of the
	 * pool stay free for the writer.
	 */
	private static final int READS = 12;

	private static final int CONNECTIONS = READS + 4;

	/** How long a read waits for its turn; shorter than any call is waited for. */
	private static final Duration TURN = Duration.ofSeconds(2);

	private final ChildJvm child;

	private final String address;

	private final String password;

	private final Driver driver;

	private final Semaphore reads = new Semaphore(READS, true);

	private volatile boolean closed;

	Connection(String address, String password, ChildJvm child) {
		this.child = child;
		this.address = address;
		this.password = password;
		this.driver = driver(CONNECTIONS, Duration.ofSeconds(5));
	}

	private Driver driver(int connections, Duration limit) {
		return GraphDatabase.driver("bolt://" + this.address, AuthTokens.basic("neo4j", this.password),
				configuration(connections, limit));
	}

	private static Config configuration(int connections, Duration limit) {
		return Config.builder()
			.withoutEncryption()
			.withMaxConnectionPoolSize(connections)
			.withConnectionTimeout(limit.toSeconds(), TimeUnit.SECONDS)
			.withConnectionAcquisitionTimeout(2 * limit.toSeconds(), TimeUnit.SECONDS)
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

	private <T> T run(AccessMode mode, TransactionConfig timeout, Function<TransactionContext, T> work)
			throws InterruptedException {
		TransactionCallback<T> attempt = (transaction) -> attempt(transaction, work);
		if (mode == AccessMode.WRITE) {
			try (Session session = this.driver.session(session(mode))) {
				return session.executeWrite(attempt, timeout);
			}
		}
		if (!this.reads.tryAcquire(TURN.toMillis(), TimeUnit.MILLISECONDS)) {
			throw new StoreUnavailableException("The database is busy");
		}
		try (Session session = this.driver.session(session(mode))) {
			return session.executeRead(attempt, timeout);
		}
		finally {
			this.reads.release();
		}
	}

	private static SessionConfig session(AccessMode mode) {
		return SessionConfig.builder().withDatabase("neo4j").withDefaultAccessMode(mode).build();
	}

	/** The driver tries again after an interrupt too, when nobody waits any longer. */
	private static <T> T attempt(TransactionContext transaction, Function<TransactionContext, T> work) {
		if (Thread.currentThread().isInterrupted()) {
			throw new StoreUnavailableException("The call was given up");
		}
		return work.apply(transaction);
	}

	/**
	 * Asks a trivial question over a connection of its own, so that a pool in use up to
	 * the last one is not taken for a database that hangs.
	 * @throws StoreException if there is no answer
	 */
	void probe(Duration limit) {
		try {
			TimedCall.within(limit, () -> {
				try (Driver apart = driver(1, limit); Session session = apart.session(session(AccessMode.READ))) {
					return session.run("RETURN 1").consume();
				}
			});
		}
		catch (TimeoutException ex) {
			throw new StoreTimeoutException(limit, ex);
		}
		catch (RuntimeException ex) {
			throw DriverFailure.translate(ex, limit);
		}
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
