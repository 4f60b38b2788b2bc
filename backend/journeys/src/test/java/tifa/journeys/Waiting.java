package tifa.journeys;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/**
 * Asks again until the answer is yes, for what nobody announces.
 */
final class Waiting {

	private static final long PAUSE = 100;

	private Waiting() {
	}

	static void until(Duration limit, Callable<Boolean> question) {
		long end = System.nanoTime() + limit.toNanos();
		try {
			while (!question.call()) {
				if (System.nanoTime() > end) {
					throw new AssertionError("Still not so after " + limit);
				}
				TimeUnit.MILLISECONDS.sleep(PAUSE);
			}
		}
		catch (Exception ex) {
			throw new AssertionError(ex);
		}
	}

}
