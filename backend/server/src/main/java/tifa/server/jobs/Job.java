package tifa.server.jobs;

import java.util.List;

/**
 * A piece of work in the one writer's queue.
 *
 * @param id sixteen hex digits
 * @param kind ingest, delete, vocabulary, reanalysis or check
 * @param collection the collection that its speeches go to, or null
 * @param state how far it is
 * @param reason why it failed; else null
 * @param done files done, or speeches deleted or checked
 * @param total files or speeches in all
 * @param tally what it came to
 * @param times when it was created, started and ended
 * @param pace how fast it goes, or went
 * @param cancellable whether it can still be cancelled
 * @param results what became of files, in the order they were done; a page of them
 */
public record Job(String id, String kind, String collection, State state, Reason reason, int done, int total,
		Tally tally, Times times, Pace pace, boolean cancellable, List<FileResult> results) {

	public Job {
		results = List.copyOf(results);
	}

	/** Whether it has come to its end. */
	public boolean ended() {
		return this.state == State.DONE || this.state == State.FAILED;
	}

	/** The same job with these results. */
	Job with(List<FileResult> found) {
		return new Job(this.id, this.kind, this.collection, this.state, this.reason, this.done, this.total, this.tally,
				this.times, this.pace, this.cancellable, found);
	}

	/** The same job at this pace. */
	Job at(Pace now, boolean stoppable) {
		return new Job(this.id, this.kind, this.collection, this.state, this.reason, this.done, this.total, this.tally,
				this.times, now, stoppable, this.results);
	}

	/** A job's life; the last two are its end. */
	public enum State {

		QUEUED, RUNNING, DONE, FAILED

	}

}
