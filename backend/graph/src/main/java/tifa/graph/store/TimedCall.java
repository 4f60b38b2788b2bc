package tifa.graph.store;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
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

	/** What {@link #within} does, for those who translate its failures. */
	@FunctionalInterface
	interface Attempt<T> {

		T make() throws TimeoutException;

	}

	/**
	 * Makes the call in a thread of its own; past the limit that thread is interrupted,
	 * and no longer waited for.
	 * @param lost whose completion ends the wait as well
	 * @throws StoreUnavailableException if it completes before the call
	 */
	static <T> T within(Duration limit, CompletableFuture<String> lost, Callable<T> call) throws TimeoutException {
		CompletableFuture<T> answer = new CompletableFuture<>();
		Future<?> task = WORKERS.submit(() -> answer(answer, call));
		try {
			CompletableFuture.anyOf(answer, lost).get(limit.toMillis(), TimeUnit.MILLISECONDS);
			if (!answer.isDone()) {
				throw new StoreUnavailableException("The database was lost during the call",
						new IllegalStateException(lost.join()));
			}
			return answer.get();
		}
		catch (ExecutionException ex) {
			throw unchecked(ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new StoreUnavailableException("The call was interrupted", ex);
		}
		finally {
			task.cancel(true);
		}
	}

	private static <T> void answer(CompletableFuture<T> answer, Callable<T> call) {
		try {
			answer.complete(call.call());
		}
		catch (Exception | Error ex) {
			answer.completeExceptionally(ex);
		}
	}

	private static RuntimeException unchecked(Throwable cause) {
		if (cause instanceof Error error) {
			throw error;
		}
		return (cause instanceof RuntimeException runtime) ? runtime : new IllegalStateException(cause);
	}

}
