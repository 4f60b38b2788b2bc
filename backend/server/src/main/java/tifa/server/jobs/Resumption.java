package tifa.server.jobs;

import java.util.List;

/**
 * Makes the work of one kind of jobs again out of what a job was submitted with, where
 * the end of this process cut it off.
 */
public interface Resumption {

	/** The kind of jobs. */
	String kind();

	/**
	 * The rest of the work.
	 * @param id the job
	 * @param input what it was submitted with
	 * @param results of the files that were done
	 */
	Work rest(String id, String input, List<FileResult> results);

}
