package tifa.server.jobs;

import java.time.Duration;

/**
 * Wakes those who follow jobs.
 */
final class Changes {

	private long count;

	synchronized void tell() {
		this.count++;
		notifyAll();
	}

	synchronized long count() {
		return this.count;
	}

	/** Waits until there is more than was seen, at most for a while. */
	synchronized long await(long seen, Duration limit) throws InterruptedException {
		long end = System.nanoTime() + limit.toNanos();
		for (long left = limit.toMillis(); this.count == seen
				&& left > 0; left = Duration.ofNanos(end - System.nanoTime()).toMillis()) {
			wait(left);
		}
		return this.count;
	}

}
