package tifa.graph.store;

import java.time.Duration;

/**
 * The pause before the next start: 1 s, 2 s, 4 s … 60 s, and short again after a life
 * that lasted.
 */
final class Backoff {

	private static final Duration FIRST = Duration.ofSeconds(1);

	private static final Duration LONGEST = Duration.ofSeconds(60);

	private static final Duration STEADY = Duration.ofSeconds(60);

	private Duration pause = FIRST;

	private long begun = System.nanoTime();

	private boolean alive;

	/** A life begins. */
	void begin() {
		this.begun = System.nanoTime();
		this.alive = true;
	}

	/** A life, or the attempt at one, has ended. */
	Duration next() {
		if (this.alive && System.nanoTime() - this.begun > STEADY.toNanos()) {
			this.pause = FIRST;
		}
		this.alive = false;
		Duration current = this.pause;
		Duration twice = current.multipliedBy(2);
		this.pause = (twice.compareTo(LONGEST) < 0) ? twice : LONGEST;
		return current;
	}

}
