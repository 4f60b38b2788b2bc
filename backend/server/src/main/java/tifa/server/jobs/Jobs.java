package tifa.server.jobs;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tifa.server.settings.TifaSettings;
import tifa.text.Refusal;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The one writer: whatever changes the corpus is done here, one thing after the other.
 */
@Component
public class Jobs implements DisposableBean {

	private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

	private static final int ID_DIGITS = 16;

	private final JobBook book;

	private final int limit;

	private final ThreadPoolExecutor writer;

	private final Queue<String> unfinished = new ConcurrentLinkedQueue<>();

	private final Set<String> cancelled = ConcurrentHashMap.newKeySet();

	private final Map<String, CountDownLatch> ends = new ConcurrentHashMap<>();

	Jobs(JobBook book, TifaSettings settings) {
		this.book = book;
		this.limit = settings.limits().jobs();
		this.writer = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(this.limit),
				(task) -> new Thread(task, "writer"));
	}

	/** An id for a job that is about to be submitted. */
	public static String nextId() {
		return UUID.randomUUID().toString().replace("-", "").substring(0, ID_DIGITS);
	}

	/**
	 * Queues work.
	 * @param id from {@link #nextId()}
	 * @param kind ingest, delete, vocabulary, reanalysis or check
	 * @param total files in all
	 * @throws Refusal {@code jobs.full} where too many are waiting
	 */
	public Job submit(String id, String kind, int total, Work work) {
		this.book.open(id, kind, total);
		this.unfinished.add(id);
		this.ends.put(id, new CountDownLatch(1));
		try {
			this.writer.execute(() -> run(id, work));
		}
		catch (RejectedExecutionException ex) {
			Reason full = new Reason("jobs.full", Map.of("limit", this.limit));
			this.book.state(id, Job.State.FAILED, full);
			end(id);
			throw new Refusal(full.code(), full.values());
		}
		return new Job(id, kind, Job.State.QUEUED, null, 0, total, List.of());
	}

	public Optional<Job> find(String id) {
		return this.book.find(id);
	}

	/** Waits for a job's end; false where it goes on after the limit. */
	public boolean ended(String id, Duration limit) throws InterruptedException {
		CountDownLatch end = this.ends.get(id);
		return end == null || end.await(limit.toMillis(), TimeUnit.MILLISECONDS);
	}

	/** The id of the job that runs, or runs next. */
	public Optional<String> current() {
		return Optional.ofNullable(this.unfinished.peek());
	}

	/**
	 * Asks a job to stop: it ends as FAILED with the code {@code cancelled}, and what is
	 * wholly in stays. A job that has ended stays as it is.
	 */
	public void cancel(String id) {
		if (this.unfinished.contains(id)) {
			this.cancelled.add(id);
		}
	}

	private void goOn(String id) {
		if (this.cancelled.contains(id)) {
			throw new Refusal("cancelled", Map.of());
		}
	}

	private void run(String id, Work work) {
		try {
			this.book.state(id, Job.State.RUNNING, null);
			work.run(new RecordedProgress(id));
			finish(id, Job.State.DONE, null);
		}
		catch (Refusal refusal) {
			finish(id, Job.State.FAILED, Reason.of(refusal));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			finish(id, Job.State.FAILED, new Reason("interrupted", Map.of()));
		}
		catch (Exception ex) {
			broken(id, ex);
		}
		catch (Error ex) {
			broken(id, ex);
			throw ex;
		}
		finally {
			end(id);
		}
	}

	/** Whoever reads of a job's end finds it under way no longer. */
	private void finish(String id, Job.State state, Reason reason) {
		this.unfinished.remove(id);
		this.book.state(id, state, reason);
	}

	private void end(String id) {
		this.unfinished.remove(id);
		this.cancelled.remove(id);
		CountDownLatch ended = this.ends.remove(id);
		if (ended != null) {
			ended.countDown();
		}
	}

	private void broken(String id, Throwable ex) {
		LOG.error("Job {} broke off", id, ex);
		finish(id, Job.State.FAILED, new Reason("failed", Map.of("reference", id)));
	}

	/**
	 * Lets the running job end within a few seconds; what waits is marked at the next
	 * start.
	 */
	@Override
	public void destroy() throws InterruptedException {
		this.writer.shutdownNow();
		if (!this.writer.awaitTermination(5, TimeUnit.SECONDS)) {
			LOG.warn("A job was still running at the end");
		}
	}

	/** Writes into the book as the work goes on. */
	private final class RecordedProgress implements Progress {

		private final String id;

		private int done;

		RecordedProgress(String id) {
			this.id = id;
		}

		@Override
		public void goOn() {
			Jobs.this.goOn(this.id);
		}

		@Override
		public void done(FileResult result) {
			Jobs.this.book.add(this.id, ++this.done, result);
		}

	}

}
