package tifa.server.jobs;

import java.util.List;

/**
 * A page of the job history.
 *
 * @param total how many jobs there are
 * @param jobs those of the page, the newest first, without their results
 */
public record JobPage(long total, List<Job> jobs) {

	public JobPage {
		jobs = List.copyOf(jobs);
	}

}
