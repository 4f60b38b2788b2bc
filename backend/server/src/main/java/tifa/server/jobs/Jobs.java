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

	private final List<JobBook.CutOff> cutOff;

	private final Queue<String> unfinished = new ConcurrentLinkedQueue<>();

	private final Set<String> cancelled = ConcurrentHashMap.newKeySet();

	private final Map<String, CountDownLatch> ends = new ConcurrentHashMap<>();

	Jobs(JobBook book, TifaSettings settings) {
		this.book = book;
		this.cutOff = book.cutOff();
		this.cutOff.forEach((each) -> this.unfinished.add(each.id()));
		this.limit = settings.limits().jobs();
		this.writer = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(this.limit),
				(task) -> new Thread(task, "writer"));
	}

	/** An id for a job that is about to be submitted. */
	public static String nextId() {
		return UUID.randomUUID().toString().replace("-", "").substring(0, ID_DIGITS);
	}

	/**
	 * Queues work that isn't taken up again where the end of this process cuts it off.
	 * @param id from {@link #nextId()}
	 * @param kind ingest, delete, vocabulary, reanalysis or check
	 * @param total files in all
	 * @throws Refusal {@code jobs.full} where too many are waiting
	 */
	public Job submit(String id, String kind, int total, Work work) {
		return submit(id, kind, total, null, work);
	}

	/**
	 * Queues work that is taken up again at the next start where the end of this process
	 * cuts it off: on the disk by the time this returns.
	 * @param input what its {@link Resumption} makes the rest of the work from
	 */
	public Job submit(String id, String kind, int total, String input, Work work) {
		this.book.open(id, kind, total, input);
		this.unfinished.add(id);
		try {
			queue(id, work, 0);
		}
		catch (RejectedExecutionException ex) {
			Reason full = new Reason("jobs.full", Map.of("limit", this.limit));
			this.book.state(id, Job.State.FAILED, full);
			end(id);
			throw new Refusal(full.code(), full.values());
		}
		return new Job(id, kind, Job.State.QUEUED, null, 0, total, List.of());
	}

	private void queue(String id, Work work, int done) {
		this.ends.put(id, new CountDownLatch(1));
		this.writer.execute(() -> run(id, work, new RecordedProgress(id, done)));
	}

	/** Takes up again what the end of the last process cut off. */
	void resume(List<Resumption> resumptions) {
		for (JobBook.CutOff each : this.cutOff) {
			List<FileResult> results = this.book.find(each.id()).orElseThrow().results();
			Work rest = resumptions.stream()
				.filter((resumption) -> resumption.kind().equals(each.kind()))
				.findFirst()
				.<Work>map((resumption) -> resumption.rest(each.id(), each.input(), results))
				.orElse(Jobs::interrupted);
			LOG.info("Job {} is taken up again after {} files", each.id(), results.size());
			queue(each.id(), rest, results.size());
		}
	}

	private static void interrupted(Progress progress) {
		throw new Refusal("interrupted", Map.of());
	}

	/** Whether a job waits or runs. */
	public boolean unfinished(String id) {
		return this.unfinished.contains(id);
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

	private void run(String id, Work work, Progress progress) {
		try {
			this.book.state(id, Job.State.RUNNING, null);
			work.run(progress);
			finish(id, Job.State.DONE, null);
		}
		catch (Refusal refusal) {
			finish(id, Job.State.FAILED, Reason.of(refusal));
		}
		catch (InterruptedException ex) {
			// Its state stays RUNNING, so that the next start finds it.
			Thread.currentThread().interrupt();
			LOG.info("Job {} is cut off", id);
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
	 * Lets the running job stop within a few seconds; it is taken up again at the next
	 * start, as is what waits.
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

		RecordedProgress(String id, int done) {
			this.id = id;
			this.done = done;
		}

		@Override
		public void goOn() {
			Jobs.this.goOn(this.id);
		}

		@Override
		public void done(FileResult result) {
			Jobs.this.book.add(this.id, ++this.done, result);
		}

		@Override
		public void keep() {
			Jobs.this.book.keep();
		}

	}

}
