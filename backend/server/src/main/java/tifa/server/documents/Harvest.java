package tifa.server.documents;

import java.util.List;

import tifa.text.Refusal;
import tifa.text.speech.Speech;

/**
 * Takes what is read in a file as it comes, so that a large one is never wholly in
 * memory.
 */
public interface Harvest {

	/** Takes nothing. */
	Harvest NOTHING = new Harvest() {

		@Override
		public void speech(Speech speech, List<String> collections) {
		}

		@Override
		public void refused(String place, Refusal refusal) {
		}

		@Override
		public void warning(String warning) {
		}

	};

	/**
	 * A speech.
	 * @param collections those that its row names
	 */
	void speech(Speech speech, List<String> collections) throws InterruptedException;

	/**
	 * A row that can't be taken; the others go on.
	 * @param place its line, behind the name of its sheet where there are several
	 */
	void refused(String place, Refusal refusal);

	/** Something to know of the whole file: a code, or a code and a number. */
	void warning(String warning);

}
