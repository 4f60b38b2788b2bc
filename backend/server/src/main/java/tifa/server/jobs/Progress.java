package tifa.server.jobs;

import tifa.text.Refusal;

/**
 * Where work tells how far it is.
 */
public interface Progress {

	/** How many files there are in all. */
	void total(int files);

	/**
	 * Goes on, unless somebody has cancelled the job; called where work can stop without
	 * leaving anything half done.
	 * @throws Refusal {@code cancelled}
	 */
	void goOn();

	/** One more file is done. */
	void done(FileResult result);

}
