package tifa.server.jobs;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;

/**
 * Measures the speed of a running job by its work of the last half minute.
 */
final class Meter {

	private static final long WINDOW = Duration.ofSeconds(30).toNanos();

	/** Before that a speed is a guess. */
	private static final long SOONEST = Duration.ofSeconds(1).toNanos();

	private static final double SECOND = Duration.ofSeconds(1).toNanos();

	private final LongSupplier clock;

	private final long start;

	private final int before;

	private final Deque<Sample> samples = new ArrayDeque<>();

	private long expected;

	private long worked;

	/**
	 * Starts now.
	 * @param before how many files were done before a job was taken up again
	 */
	Meter(LongSupplier clock, int before) {
		this.clock = clock;
		this.before = before;
		this.start = clock.getAsLong();
		this.samples.add(new Sample(this.start, 0));
	}

	synchronized void expect(long work) {
		this.expected += work;
	}

	synchronized void work(long amount) {
		this.worked += amount;
		long now = this.clock.getAsLong();
		this.samples.addLast(new Sample(now, this.worked));
		while (this.samples.size() > 2 && now - this.samples.getFirst().time() > WINDOW) {
			this.samples.removeFirst();
		}
	}

	/** The pace now; a job that told of no work is measured by its files. */
	synchronized Pace pace(int done, int total) {
		double seconds = (this.clock.getAsLong() - this.start) / SECOND;
		double progress = (this.expected > 0) ? Pace.share(this.worked, this.expected) : Pace.share(done, total);
		return new Pace(progress, Pace.rate(done - this.before, seconds), left());
	}

	private Long left() {
		Sample first = this.samples.getFirst();
		long time = this.clock.getAsLong() - first.time();
		long amount = this.worked - first.worked();
		if (time < SOONEST || amount <= 0) {
			return null;
		}
		return Math.round(Math.max(0, this.expected - this.worked) * (time / SECOND) / amount);
	}

	private record Sample(long time, long worked) {
	}

}
