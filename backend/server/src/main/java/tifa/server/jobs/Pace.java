package tifa.server.jobs;

/**
 * How fast a job goes.
 *
 * @param progress the share of its work that is done, from 0 to 1: files differ in size
 * and come in many at a time, so that their number tells less
 * @param rate files a second since it started; null until one is done
 * @param secondsLeft by the speed of the last half minute; null while unknown
 */
public record Pace(double progress, Double rate, Long secondsLeft) {

	static final Pace NONE = new Pace(0, null, null);

	/** Of a job that has ended, whose whole duration is known. */
	static Pace ended(Job job) {
		double progress = (job.state() == Job.State.DONE) ? 1 : share(job.done(), job.total());
		return new Pace(progress, rate(job.done(), job.times().seconds()), 0L);
	}

	static Double rate(int files, double seconds) {
		return (files > 0 && seconds > 0) ? files / seconds : null;
	}

	static double share(long done, long total) {
		return (total > 0) ? Math.min(1, (double) done / total) : 0;
	}

}
