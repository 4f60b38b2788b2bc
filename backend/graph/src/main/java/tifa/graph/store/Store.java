package tifa.graph.store;

import java.time.Duration;
import java.util.function.Function;

import org.neo4j.driver.AccessMode;
import org.neo4j.driver.TransactionContext;

/**
 * The one door to the database: every read and write goes through it, each in a
 * transaction, each within a time limit.
 *
 * <p>
 * The functions given to it run in another thread. They may be run twice, a write even
 * after it was committed (when the answer was lost), so they MERGE rather than CREATE.
 * They take out of the driver's records what they return: no driver type is of use after
 * the call.
 */
public final class Store implements AutoCloseable {

	static {
		Arrivals.limit();
	}

	private final StoreLife life;

	private final Duration callTimeout;

	private Store(StoreLife life, Duration callTimeout) {
		this.life = life;
		this.callTimeout = callTimeout;
	}

	/** Where the database is in its life; calls are answered when READY only. */
	public enum State {

		/** Not ready yet since the store was opened. */
		STARTING,

		/** Answers. */
		READY,

		/** Was lost, and is being started again. */
		RESTARTING,

		/** Not to be had until a setting changes; not tried again. */
		REFUSED,

		/** Closed for good. */
		CLOSED

	}

	/**
	 * Starts the database in the background and returns at once; the home must stay open
	 * until the store is closed.
	 * @throws StoreUnavailableException if the database's jars are missing
	 */
	public static Store open(StoreHome home, StoreSettings settings, StoreListener listener) {
		return opened(new EmbeddedDatabase(home, settings), settings.startTimeout(), settings.callTimeout(), listener);
	}

	/** Reaches a database of one's own in the background and returns at once. */
	public static Store open(RemoteSettings settings, StoreListener listener) {
		return opened(new RemoteDatabase(settings), settings.startTimeout(), settings.callTimeout(), listener);
	}

	private static Store opened(Database database, Duration startTimeout, Duration callTimeout,
			StoreListener listener) {
		StoreLife life = new StoreLife(database, startTimeout, listener);
		life.begin();
		return new Store(life, callTimeout);
	}

	public State state() {
		return this.life.state();
	}

	/**
	 * Waits until the database answers.
	 * @throws StoreUnavailableException with the last trouble, if it doesn't in time or
	 * is closed
	 */
	public void awaitReady(Duration limit) throws InterruptedException {
		this.life.awaitReady(limit);
	}

	/** Why the database can't be had, where it can't. */
	public StoreTrouble trouble() {
		return this.life.trouble();
	}

	/**
	 * Whether statements of analysts run: in a database that Tifa started, or where a
	 * reader's account is named and accepted.
	 */
	public boolean analysts() {
		return this.life.analysts();
	}

	/** Reads within the default time limit. */
	public <T> T read(Function<TransactionContext, T> work) {
		return read(this.callTimeout, work);
	}

	/**
	 * Reads in one transaction.
	 * @throws StoreUnavailableException at once if the database is not ready, soon if it
	 * is busy with other reads, or if it is lost during the call
	 * @throws StoreTimeoutException if the limit (and two seconds) passed
	 * @throws StoreQueryException if the database refuses a statement
	 */
	public <T> T read(Duration limit, Function<TransactionContext, T> work) {
		return call((connection) -> connection.call(AccessMode.READ, limit, work));
	}

	/**
	 * Reads as an analyst; throws what {@link #read(Duration, Function)} throws.
	 * @throws tifa.text.Refusal if statements of analysts don't run
	 */
	public <T> T ask(Duration limit, Function<TransactionContext, T> work) {
		return call((connection) -> connection.ask(limit, work));
	}

	/** Writes within the default time limit. */
	public <T> T write(Function<TransactionContext, T> work) {
		return write(this.callTimeout, work);
	}

	/**
	 * Writes in one transaction, wholly or not at all; throws what
	 * {@link #read(Duration, Function)} throws.
	 */
	public <T> T write(Duration limit, Function<TransactionContext, T> work) {
		return call((connection) -> connection.call(AccessMode.WRITE, limit, work));
	}

	/**
	 * Ends a database of ours that goes on with what it was told to stop; it is started
	 * again.
	 */
	public void abandon() {
		this.life.abandon();
	}

	/** Stops the database in good order. */
	@Override
	public void close() {
		this.life.end();
	}

	private <T> T call(Function<Connection, T> call) {
		Connection connection = this.life.connection();
		try {
			return call.apply(connection);
		}
		catch (StoreTimeoutException ex) {
			this.life.suspect(connection);
			throw ex;
		}
	}

}
