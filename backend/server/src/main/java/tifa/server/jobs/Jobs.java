package tifa.server.jobs;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
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
import java.util.concurrent.atomic.AtomicBoolean;

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

	/** The kind that changes nothing. */
	public static final String CHECK = "check";

	/** What jobs can do. */
	public static final List<String> KINDS = List.of("ingest", "delete", "vocabulary", "reanalysis", CHECK);

	private static final int ID_DIGITS = 16;

	private final JobBook book;

	private final int limit;

	private final ThreadPoolExecutor writer;

	private final List<JobBook.CutOff> cutOff;

	/** Short work that may go before the next batch of a long one. */
	private final Queue<Runnable> shorts = new ConcurrentLinkedQueue<>();

	/** Whether the writer comes to them by itself. */
	private final AtomicBoolean shortsQueued = new AtomicBoolean();

	private final Queue<String> unfinished = new ConcurrentLinkedQueue<>();

	/** Those of them that change nothing. */
	private final Set<String> reading = ConcurrentHashMap.newKeySet();

	private final Set<String> cancelled = ConcurrentHashMap.newKeySet();

	private final Map<String, CountDownLatch> ends = new ConcurrentHashMap<>();

	private final Map<String, Meter> meters = new ConcurrentHashMap<>();

	private final Changes changes = new Changes();

	Jobs(JobBook book, TifaSettings settings) {
		this.book = book;
		this.cutOff = book.cutOff();
		this.cutOff.forEach((each) -> this.unfinished.add(each.id()));
		this.limit = settings.limits().jobs();
		this.writer = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(this.limit),
				(task) -> new Thread(task, "writer"));
	}

	/**
	 * An id for a job that is about to be submitted, or for anything that is kept like
	 * one.
	 */
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
		return submit(id, kind, null, total, null, work);
	}

	/**
	 * Queues work that is taken up again at the next start where the end of this process
	 * cuts it off: on the disk by the time this returns.
	 * @param collection the collection that its speeches go to, or null
	 * @param input what its {@link Resumption} makes the rest of the work from; null
	 * where it isn't taken up again
	 * @throws Refusal {@code jobs.full} where too many are waiting
	 */
	public Job submit(String id, String kind, String collection, int total, String input, Work work) {
		return submit(id, kind, collection, total, input, () -> queue(id, work, 0));
	}

	/**
	 * Queues short work as {@link #submit(String, String, String, int, String, Work)}
	 * does, but before the next batch of what runs.
	 */
	public Job submitShort(String id, String kind, int total, String input, Work work) {
		return submit(id, kind, null, total, input, () -> queueShort(id, work));
	}

	private void queueShort(String id, Work work) {
		if (this.shorts.size() >= this.limit) {
			throw new RejectedExecutionException();
		}
		Runnable next = () -> run(id, work, 0);
		this.ends.put(id, new CountDownLatch(1));
		this.shorts.add(next);
		if (this.shortsQueued.compareAndSet(false, true)) {
			try {
				this.writer.execute(this::runShorts);
			}
			catch (RejectedExecutionException ex) {
				this.shortsQueued.set(false);
				this.shorts.remove(next);
				throw ex;
			}
		}
	}

	private void runShorts() {
		this.shortsQueued.set(false);
		runWaitingShorts();
	}

	private void runWaitingShorts() {
		for (Runnable next = this.shorts.poll(); next != null; next = this.shorts.poll()) {
			next.run();
		}
	}

	private Job submit(String id, String kind, String collection, int total, String input, Runnable queueing) {
		this.book.open(id, kind, collection, total, input);
		if (kind.equals(CHECK)) {
			this.reading.add(id);
		}
		this.unfinished.add(id);
		try {
			queueing.run();
		}
		catch (RejectedExecutionException ex) {
			Reason full = new Reason("jobs.full", Map.of("limit", this.limit));
			this.book.state(id, Job.State.FAILED, full);
			end(id);
			throw new Refusal(full.code(), full.values());
		}
		return new Job(id, kind, collection, Job.State.QUEUED, null, 0, total, Tally.NONE,
				new Times(Instant.now(), null, null), Pace.NONE, true, List.of());
	}

	private void queue(String id, Work work, int done) {
		this.ends.put(id, new CountDownLatch(1));
		this.writer.execute(() -> run(id, work, done));
	}

	/** Takes up again what the end of the last process cut off. */
	void resume(List<Resumption> resumptions) {
		for (JobBook.CutOff each : this.cutOff) {
			List<FileResult> results = this.book.results(each.id(), 1, Integer.MAX_VALUE);
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

	/** The job as it is now, without its results. */
	public Optional<Job> find(String id) {
		return this.book.find(id).map(this::live);
	}

	/**
	 * The job as it is now.
	 * @param page which page of its results, from 1
	 * @param size results a page
	 */
	public Optional<Job> find(String id, int page, int size) {
		return find(id).map((job) -> job.with(this.book.results(id, page, size)));
	}

	/** The job as it is now, with the page of its results that is written last. */
	public Optional<Job> latest(String id, int size) {
		return find(id).map((job) -> job.with(this.book.results(id, lastPage(job, size), size)));
	}

	/** The last page of a job's results. */
	public static int lastPage(Job job, int size) {
		return Math.max(1, (job.tally().results() + size - 1) / size);
	}

	/** A page of the jobs of these kinds and in these states, the newest first. */
	public JobPage list(Collection<String> kinds, Collection<Job.State> states, int page, int size) {
		JobPage found = this.book.list(kinds, states, page, size);
		return new JobPage(found.total(), found.jobs().stream().map(this::live).toList());
	}

	private Job live(Job job) {
		if (job.ended()) {
			return job;
		}
		Meter meter = this.meters.get(job.id());
		return job.at((meter != null) ? meter.pace(job.done(), job.total()) : Pace.NONE,
				this.unfinished.contains(job.id()) && !this.cancelled.contains(job.id()));
	}

	/** How often any job has changed. */
	public long changes() {
		return this.changes.count();
	}

	/**
	 * Waits for another change of any job.
	 * @param seen how many changes the caller knows
	 * @return how many there are
	 */
	public long awaitChange(long seen, Duration limit) throws InterruptedException {
		return this.changes.await(seen, limit);
	}

	/** Waits for a job's end; false where it goes on after the limit. */
	public boolean ended(String id, Duration limit) throws InterruptedException {
		CountDownLatch end = this.ends.get(id);
		return end == null || end.await(limit.toMillis(), TimeUnit.MILLISECONDS);
	}

	/** The id of the job that changes the corpus, or will do so next. */
	public Optional<String> current() {
		return this.unfinished.stream().filter((id) -> !this.reading.contains(id)).findFirst();
	}

	/**
	 * Asks a job to stop: it ends as FAILED with the code {@code cancelled}, and what is
	 * wholly in stays. A job that has ended stays as it is.
	 */
	public void cancel(String id) {
		if (this.unfinished.contains(id)) {
			this.cancelled.add(id);
			this.changes.tell();
		}
	}

	/** Wakes everybody who waits for a change. */
	public void wake() {
		this.changes.tell();
	}

	private void goOn(String id) {
		if (this.cancelled.contains(id)) {
			throw new Refusal("cancelled", Map.of());
		}
	}

	private void run(String id, Work work, int done) {
		try {
			this.book.state(id, Job.State.RUNNING, null);
			RecordedProgress progress = new RecordedProgress(id, done);
			this.meters.put(id, progress.meter);
			this.changes.tell();
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
		this.reading.remove(id);
		this.cancelled.remove(id);
		this.meters.remove(id);
		this.changes.tell();
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

		private final Meter meter;

		private int done;

		private int results;

		RecordedProgress(String id, int done) {
			this.id = id;
			this.meter = new Meter(System::nanoTime, done);
			this.done = done;
			this.results = done;
		}

		@Override
		public void goOn() {
			Jobs.this.goOn(this.id);
		}

		@Override
		public void done(FileResult result) {
			found(result);
			done(1);
		}

		@Override
		public void found(FileResult result) {
			Jobs.this.book.add(this.id, ++this.results, result);
			Jobs.this.changes.tell();
		}

		@Override
		public void more(int files) {
			Jobs.this.book.more(this.id, files);
			Jobs.this.changes.tell();
		}

		@Override
		public void broken(long breaches) {
			Jobs.this.book.broken(this.id, breaches);
		}

		@Override
		public void done(int things) {
			this.done += things;
			Jobs.this.book.done(this.id, this.done);
			Jobs.this.changes.tell();
		}

		@Override
		public void expect(long work) {
			this.meter.expect(work);
		}

		@Override
		public void work(long amount) {
			this.meter.work(amount);
			Jobs.this.changes.tell();
		}

		@Override
		public void keep() {
			Jobs.this.book.keep();
			runWaitingShorts();
		}

	}

}
