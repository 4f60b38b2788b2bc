package tifa.graph.store;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a database alive: starts it, and starts it again whenever it is lost. */
final class StoreLife {

	private static final Logger LOGGER = LoggerFactory.getLogger(StoreLife.class);

	private static final Duration PROBE = Duration.ofSeconds(20);

	private final Database database;

	private final Duration startTimeout;

	private final Consumer<String> progress;

	private final Backoff backoff = new Backoff();

	private final AtomicBoolean probing = new AtomicBoolean();

	private final Thread supervisor = new Thread(this::supervise, "store");

	private Store.State state = Store.State.STARTING;

	private Connection connection;

	private String trouble = "it is still starting";

	StoreLife(Database database, Duration startTimeout, Consumer<String> progress) {
		this.database = database;
		this.startTimeout = startTimeout;
		this.progress = progress;
		this.supervisor.setDaemon(true);
	}

	void begin() {
		this.supervisor.start();
	}

	synchronized Store.State state() {
		return this.state;
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
			LOGGER.warn("The database hangs and is killed: {}", ex.getMessage());
			suspect.kill();
		}
		finally {
			this.probing.set(false);
		}
	}

	/** Kills the database, and so restarts it. */
	void abandon() {
		LOGGER.warn("A statement can't be stopped; the database is killed");
		Connection hanging = connection();
		become(Store.State.RESTARTING, null, "it went on with what it was told to stop");
		hanging.kill();
	}

	void end() {
		become(Store.State.CLOSED, null, "it is closed");
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
			while (state() != Store.State.CLOSED) {
				live();
				rest(this.backoff.next());
			}
		}
		catch (InterruptedException ex) {
			LOGGER.debug("Closed while it waited");
		}
	}

	/** One life of the database, from its start to its end. */
	private void live() throws InterruptedException {
		try (Connection fresh = this.database.connect(this.progress)) {
			Schema.apply(fresh, this.startTimeout);
			become(Store.State.READY, fresh, "");
			this.backoff.begin();
			int code = fresh.lost().get();
			become(Store.State.RESTARTING, null, "it ended with code " + code);
		}
		catch (RuntimeException | ExecutionException ex) {
			become(null, null, ex.getMessage());
		}
	}

	private synchronized void become(Store.State next, Connection fresh, String reason) {
		if (this.state != Store.State.CLOSED) {
			this.state = (next != null) ? next : this.state;
			this.connection = fresh;
			this.trouble = reason;
			notifyAll();
		}
	}

	private synchronized void rest(Duration pause) throws InterruptedException {
		if (this.state != Store.State.CLOSED) {
			String message = "The database is down: " + this.trouble + "; next start in " + pause.toSeconds() + " s";
			LOGGER.warn(message);
			this.progress.accept(message);
			wait(pause.toMillis());
		}
	}

	private StoreUnavailableException unavailable() {
		return new StoreUnavailableException("The database is not available: " + this.trouble);
	}

}
