package tifa.graph.store;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;

/** The connections of one account; every call over them has its deadline. */
final class Pool implements AutoCloseable {

	/**
	 * The database ends a transaction itself when its time is up; this much later we no
	 * longer wait for it to say so.
	 */
	private static final Duration GRACE = Duration.ofSeconds(2);

	private static final Duration CONNECT = Duration.ofSeconds(5);

	private static final Duration CLOSE = Duration.ofSeconds(5);

	/**
	 * As many reads at a time: more would not end sooner, and some connections of the
	 * pool stay free for the writer.
	 */
	private static final int READS = 12;

	private static final int CONNECTIONS = READS + 4;

	/** How long a read waits for its turn; shorter than any call is waited for. */
	private static final Duration TURN = Duration.ofSeconds(2);

	private final Access access;

	private final Driver driver;

	private final Semaphore reads = new Semaphore(READS, true);

	Pool(Access access) {
		this.access = access;
		this.driver = access.driver(CONNECTIONS, CONNECT);
	}

	/**
	 * Runs one transaction, in another thread, so that its end can be awaited in time.
	 * @param lost ends the wait when it completes
	 */
	<T> T call(AccessMode mode, Duration limit, CompletableFuture<String> lost, Function<TransactionContext, T> work) {
		TransactionConfig timeout = TransactionConfig.builder().withTimeout(limit).build();
		return DriverFailure.translated(limit,
				() -> TimedCall.within(limit.plus(GRACE), lost, () -> run(mode, timeout, work)));
	}

	private <T> T run(AccessMode mode, TransactionConfig timeout, Function<TransactionContext, T> work)
			throws InterruptedException {
		TransactionCallback<T> attempt = (transaction) -> attempt(transaction, work);
		if (mode == AccessMode.WRITE) {
			try (Session session = this.driver.session(this.access.session(mode))) {
				return session.executeWrite(attempt, timeout);
			}
		}
		if (!this.reads.tryAcquire(TURN.toMillis(), TimeUnit.MILLISECONDS)) {
			throw new StoreUnavailableException("The database is busy");
		}
		try (Session session = this.driver.session(this.access.session(mode))) {
			return session.executeRead(attempt, timeout);
		}
		finally {
			this.reads.release();
		}
	}

	/** The driver tries again after an interrupt too, when nobody waits any longer. */
	private static <T> T attempt(TransactionContext transaction, Function<TransactionContext, T> work) {
		if (Thread.currentThread().isInterrupted()) {
			throw new StoreUnavailableException("The call was given up");
		}
		return work.apply(transaction);
	}

	/**
	 * Asks a trivial question once, without the driver's own patience.
	 * @throws StoreException if there is no answer
	 */
	void pulse(Duration limit, CompletableFuture<String> lost) {
		DriverFailure.translated(limit, () -> TimedCall.within(limit, lost, () -> trivial(this.driver)));
	}

	/**
	 * Asks it over a connection of its own, so that a pool in use up to the last one is
	 * not taken for a database that hangs.
	 * @throws StoreException if there is no answer
	 */
	void probe(Duration limit) {
		DriverFailure.translated(limit, () -> TimedCall.within(limit, new CompletableFuture<>(), () -> {
			try (Driver apart = this.access.driver(1, limit)) {
				return trivial(apart);
			}
		}));
	}

	private Object trivial(Driver asked) {
		try (Session session = asked.session(this.access.session(AccessMode.READ))) {
			return session.run("RETURN 1").consume();
		}
	}

	/** False where that couldn't be done in time. */
	boolean closed() {
		try {
			TimedCall.within(CLOSE, new CompletableFuture<>(), () -> {
				this.driver.close();
				return null;
			});
			return true;
		}
		catch (TimeoutException ex) {
			return false;
		}
	}

	@Override
	public void close() {
		closed();
	}

}
