package tifa.server.jobs;

import tifa.text.Refusal;

/**
 * Where work tells how far it is.
 */
public interface Progress {

	/**
	 * Goes on, unless somebody has cancelled the job; called where work can stop without
	 * leaving anything half done.
	 * @throws Refusal {@code cancelled}
	 */
	void goOn();

	/** One more file is done. */
	void done(FileResult result);

	/**
	 * What is done so far stays known, even if this process ends now; short work that
	 * waits is done before the next batch.
	 */
	void keep();

	/** So many things are done of which there is no result to tell. */
	void done(int things);

	/**
	 * There are so many files more than was said, as an archive turned out to hold them.
	 */
	void more(int files);

	/** Something was found that is no file's result. */
	void found(FileResult result);

	/** A check found so many breaches. */
	void broken(long breaches);

	/** More work lies ahead, in a unit of the work's own. */
	void expect(long work);

	/** So much of the expected work is done. */
	void work(long amount);

}
