package tifa.graph.store;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a database alive: starts it, and starts it again whenever it is lost. */
final class StoreLife {

	private static final Logger LOGGER = LoggerFactory.getLogger(StoreLife.class);

	private static final Duration PROBE = Duration.ofSeconds(20);

	/** So often the database is looked at while all is well. */
	private static final Duration PULSE = Duration.ofSeconds(3);

	private static final Duration LONGEST_ELSEWHERE = Duration.ofSeconds(10);

	private final Database database;

	private final Duration startTimeout;

	private final StoreListener listener;

	private final Backoff backoff = new Backoff();

	private final AtomicBoolean probing = new AtomicBoolean();

	private final Thread supervisor = new Thread(this::supervise, "store");

	private Store.State state = Store.State.STARTING;

	private Connection connection;

	private StoreTrouble trouble = StoreTrouble.UNAVAILABLE;

	private String detail = "it is still starting";

	private StoreTrouble told = StoreTrouble.UNAVAILABLE;

	StoreLife(Database database, Duration startTimeout, StoreListener listener) {
		this.database = database;
		this.startTimeout = startTimeout;
		this.listener = listener;
		this.supervisor.setDaemon(true);
	}

	void begin() {
		this.supervisor.start();
	}

	synchronized Store.State state() {
		return this.state;
	}

	synchronized StoreTrouble trouble() {
		return this.trouble;
	}

	synchronized boolean analysts() {
		return this.state == Store.State.READY && this.connection.analysts();
	}

	/** The way to the database, to be used for one call and not kept. */
	synchronized Connection connection() {
		if (this.state != Store.State.READY) {
			throw unavailable();
		}
		return this.connection;
	}

	synchronized void awaitReady(Duration limit) throws InterruptedException {
		long end = System.nanoTime() + limit.toNanos();
		while (this.state != Store.State.READY) {
			long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
			if (left <= 0 || this.state == Store.State.CLOSED) {
				throw unavailable();
			}
			wait(left);
		}
	}

	/**
	 * To be told when a call came to no end: a database that doesn't even answer a
	 * trivial question is killed, and so restarted.
	 */
	void suspect(Connection suspect) {
		if (this.probing.compareAndSet(false, true)) {
			Thread probe = new Thread(() -> probe(suspect), "store probe");
			probe.setDaemon(true);
			probe.start();
		}
	}

	private void probe(Connection suspect) {
		try {
			suspect.probe(PROBE);
		}
		catch (RuntimeException ex) {
			LOGGER.warn("The database hangs and is given up: {}", ex.getMessage());
			suspect.kill();
		}
		finally {
			this.probing.set(false);
		}
	}

	/** Kills a database of ours, and so restarts it; once, whoever else asks for it. */
	synchronized void abandon() {
		if (!this.database.ours()) {
			LOGGER.warn("A statement goes on that was told to stop; the database isn't ours to end");
			return;
		}
		if (this.state != Store.State.READY) {
			return;
		}
		LOGGER.warn("A statement can't be stopped; the database is killed");
		Connection hanging = this.connection;
		become(Store.State.RESTARTING, null, failure("it went on with what it was told to stop"));
		hanging.kill();
	}

	private static StoreUnavailableException failure(String reason) {
		return new StoreUnavailableException(reason);
	}

	void end() {
		become(Store.State.CLOSED, null, failure("it is closed"));
		this.supervisor.interrupt();
		try {
			this.supervisor.join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private void supervise() {
		try {
			while (state() != Store.State.CLOSED && state() != Store.State.REFUSED) {
				live();
				rest(pause());
			}
		}
		catch (InterruptedException ex) {
			LOGGER.debug("Closed while it waited");
		}
	}

	/** Where nothing is started, trying costs little. */
	private Duration pause() {
		Duration pause = this.backoff.next();
		return (this.database.ours() || pause.compareTo(LONGEST_ELSEWHERE) < 0) ? pause : LONGEST_ELSEWHERE;
	}

	/** One life of the database, from its start to its end. */
	private void live() throws InterruptedException {
		try (Connection fresh = this.database.connect(this.listener)) {
			Schema.apply(fresh, this.startTimeout);
			become(Store.State.READY, fresh, null);
			tellOfRecovery();
			this.backoff.begin();
			become(Store.State.RESTARTING, null, failure(watched(fresh)));
		}
		catch (RuntimeException ex) {
			boolean never = state() == Store.State.STARTING;
			become((never && this.database.trouble(ex).lasting()) ? Store.State.REFUSED : null, null, ex);
		}
	}

	/** Waits for the end of a life, and says why it ended. */
	private String watched(Connection fresh) throws InterruptedException {
		while (true) {
			try {
				return fresh.lost().get(PULSE.toMillis(), TimeUnit.MILLISECONDS);
			}
			catch (TimeoutException ex) {
				if (!fresh.answers(PULSE)) {
					suspect(fresh);
				}
			}
			catch (ExecutionException ex) {
				return ex.getMessage();
			}
		}
	}

	private synchronized void become(Store.State next, Connection fresh, RuntimeException failure) {
		if (this.state != Store.State.CLOSED) {
			this.state = (next != null) ? next : this.state;
			this.connection = fresh;
			this.trouble = (failure != null) ? this.database.trouble(failure) : StoreTrouble.UNAVAILABLE;
			this.detail = (failure != null) ? failure.getMessage() : "";
			notifyAll();
		}
	}

	private synchronized void rest(Duration pause) throws InterruptedException {
		if (this.state == Store.State.CLOSED) {
			return;
		}
		String next = (this.state == Store.State.REFUSED) ? "" : "; next start in " + pause.toSeconds() + " s";
		String message = "数据库停了 · The database is down: " + this.detail + next;
		LOGGER.warn(message);
		tell(message);
		if (this.state != Store.State.REFUSED) {
			wait(pause.toMillis());
		}
	}

	private synchronized void tellOfRecovery() {
		if (this.told != StoreTrouble.UNAVAILABLE) {
			this.told = StoreTrouble.UNAVAILABLE;
			this.listener.progress("数据库已恢复 · The database answers");
		}
	}

	/** What a person could mend is said in their words, and once. */
	private void tell(String message) {
		if (this.trouble == StoreTrouble.UNAVAILABLE) {
			this.listener.progress(message);
		}
		else if (this.trouble != this.told) {
			this.listener.trouble(this.trouble, this.detail);
		}
		this.told = this.trouble;
	}

	private StoreUnavailableException unavailable() {
		return new StoreUnavailableException(this.trouble, "The database is not available: " + this.detail, null);
	}

}
