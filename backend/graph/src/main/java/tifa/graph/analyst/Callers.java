package tifa.graph.analyst;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import tifa.text.Refusal;

/**
 * Who is being answered: each caller once at a time, and so few at once that the map,
 * which asks the same database, never waits for them.
 */
final class Callers {

	static final int MOST = 4;

	/** Longer than a statement that can't be stopped takes to be ended. */
	private static final Duration PATIENCE = Duration.ofSeconds(15);

	private final Map<String, Turn> turns = new ConcurrentHashMap<>();

	private final Semaphore places = new Semaphore(MOST);

	/**
	 * Does a caller's work in this thread.
	 * @throws Refusal if the caller, or too many others, are being answered
	 */
	<T> T alone(String caller, Supplier<T> work) {
		Turn turn = new Turn(Thread.currentThread(), new CountDownLatch(1));
		if (this.turns.putIfAbsent(caller, turn) != null) {
			throw new Refusal("cypher.busy", Map.of());
		}
		try {
			return inOnePlace(work);
		}
		finally {
			this.turns.remove(caller);
			Thread.interrupted();
			turn.ended.countDown();
		}
	}

	private <T> T inOnePlace(Supplier<T> work) {
		if (!this.places.tryAcquire()) {
			throw new Refusal("cypher.crowded", Map.of("limit", MOST));
		}
		try {
			return work.get();
		}
		finally {
			this.places.release();
		}
	}

	boolean stop(String caller) {
		Turn stopped = this.turns.computeIfPresent(caller, (name, turn) -> {
			turn.thread.interrupt();
			return turn;
		});
		return stopped != null && stopped.awaited();
	}

	/** Whose thread answers, and when it has. */
	private record Turn(Thread thread, CountDownLatch ended) {

		boolean awaited() {
			try {
				return this.ended.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				return false;
			}
		}

	}

}
