package tifa.server.jobs;

import java.util.List;

/**
 * What became of one file, or what a check found.
 *
 * @param file its name, as the person knows it; of a check, the thing
 * @param state what became of it
 * @param speechIds the speeches in it that are in the corpus now; of a table the first
 * thousand
 * @param speeches how many there are
 * @param reason why, where it was not added; else null
 * @param warnings what to know of it all the same: codes, some with a value after a colon
 */
public record FileResult(String file, State state, List<String> speechIds, int speeches, Reason reason,
		List<String> warnings) {

	public FileResult {
		speechIds = List.copyOf(speechIds);
		warnings = List.copyOf(warnings);
	}

	public FileResult(String file, State state, List<String> speechIds, Reason reason) {
		this(file, state, speechIds, speechIds.size(), reason, List.of());
	}

	public static FileResult rejected(String file, Reason reason) {
		return new FileResult(file, State.REJECTED, List.of(), reason);
	}

	/** The warning that so many proposals were too many. */
	public static String leftOut(int proposals) {
		return "proposals left: " + proposals;
	}

	/** What can become of a file. */
	public enum State {

		/** At least one speech of it is new. */
		ADDED,

		/** Every speech of it was known. */
		DUPLICATE,

		/** Nothing of it could be taken in. */
		REJECTED,

		/** A check found this broken. */
		BROKEN,

		/** A check found nothing broken. */
		SOUND

	}

}
