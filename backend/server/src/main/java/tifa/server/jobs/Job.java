package tifa.server.jobs;

import java.util.List;

/**
 * A piece of work in the one writer's queue.
 *
 * @param id sixteen hex digits
 * @param kind ingest, delete, vocabulary, reanalysis or check
 * @param state how far it is
 * @param reason why it failed; else null
 * @param done files done
 * @param total files in all
 * @param results what became of each, in the order they were done
 */
public record Job(String id, String kind, State state, Reason reason, int done, int total, List<FileResult> results) {

	public Job {
		results = List.copyOf(results);
	}

	/** The same job with these results. */
	Job with(List<FileResult> found) {
		return new Job(this.id, this.kind, this.state, this.reason, this.done, this.total, found);
	}

	/** A job's life; the last two are its end. */
	public enum State {

		QUEUED, RUNNING, DONE, FAILED

	}

}
