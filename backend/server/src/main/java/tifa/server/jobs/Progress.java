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

	/** What is done so far stays known, even if this process ends now. */
	void keep();

}
