package tifa.graph.store;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Calls that may never return, waited for only so long: the driver can wait for ever. */
final class TimedCall {

	private static final ExecutorService WORKERS = Executors.newCachedThreadPool((task) -> {
		Thread thread = new Thread(task, "store call");
		thread.setDaemon(true);
		return thread;
	});

	private TimedCall() {
	}

	/**
	 * Makes the call in a thread of its own; past the limit that thread is interrupted,
	 * and no longer waited for.
	 */
	static <T> T within(Duration limit, Callable<T> call) throws TimeoutException {
		Future<T> future = WORKERS.submit(call);
		try {
			return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (ExecutionException ex) {
			throw unchecked(ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new StoreUnavailableException("The call was interrupted", ex);
		}
		finally {
			future.cancel(true);
		}
	}

	private static RuntimeException unchecked(Throwable cause) {
		if (cause instanceof Error error) {
			throw error;
		}
		return (cause instanceof RuntimeException runtime) ? runtime : new IllegalStateException(cause);
	}

}
