package tifa.server.ingest;

import java.util.List;

import tifa.server.jobs.Progress;

/**
 * Takes files into the corpus; called on the one writer's thread.
 */
public interface SpeechIntake {

	/**
	 * Takes in what it can and reports every file, in any order.
	 * @param labels what is said of the speeches
	 */
	void take(List<SpooledFile> files, Labels labels, Progress progress) throws Exception;

	/** Whether the corpus has no speech yet. */
	boolean empty();

}
