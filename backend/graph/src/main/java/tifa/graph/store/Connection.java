package tifa.graph.store;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.TransactionContext;

/** One life of the database: the ways to it, and the server they lead to. */
final class Connection implements AutoCloseable {

	private final Pool pool;

	private final Reader reader;

	private final Server server;

	private final CompletableFuture<String> lost;

	private volatile boolean closed;

	Connection(Pool pool, Reader reader, Server server) {
		this.pool = pool;
		this.reader = reader;
		this.server = server;
		this.lost = server.lost();
	}

	/** Runs one transaction of Tifa's own. */
	<T> T call(AccessMode mode, Duration limit, Function<TransactionContext, T> work) {
		return call(this.pool, mode, limit, work);
	}

	/**
	 * Runs one transaction of an analyst, reading.
	 * @throws tifa.text.Refusal if their statements don't run
	 */
	<T> T ask(Duration limit, Function<TransactionContext, T> work) {
		return call(this.reader.asked(), AccessMode.READ, limit, work);
	}

	private <T> T call(Pool way, AccessMode mode, Duration limit, Function<TransactionContext, T> work) {
		try {
			return way.call(mode, limit, this.lost, work);
		}
		catch (RuntimeException ex) {
			throw this.closed ? new StoreUnavailableException("The database was lost during the call", ex) : ex;
		}
	}

	/** Whether statements of analysts run. */
	boolean analysts() {
		return this.reader.refusal() == null;
	}

	/**
	 * Whether a trivial question is answered.
	 */
	boolean answers(Duration limit) {
		try {
			this.pool.pulse(limit, this.lost);
			return true;
		}
		catch (RuntimeException ex) {
			return false;
		}
	}

	/**
	 * Asks it apart from all else.
	 * @throws StoreException if there is no answer
	 */
	void probe(Duration limit) {
		this.pool.probe(limit);
	}

	/** Completes, with the reason, when the database is gone. */
	CompletableFuture<String> lost() {
		return this.lost;
	}

	void kill() {
		this.server.kill();
	}

	@Override
	public void close() {
		this.closed = true;
		if (this.reader.pool() != null && this.reader.pool() != this.pool) {
			this.reader.pool().close();
		}
		if (!this.pool.closed()) {
			kill();
		}
		this.server.close();
	}

}
