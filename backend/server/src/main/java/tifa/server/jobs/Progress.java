package tifa.server.jobs;

/**
 * Where work tells how far it is.
 */
public interface Progress {

	/** How many files there are in all. */
	void total(int files);

	/** One more file is done. */
	void done(FileResult result);

}
