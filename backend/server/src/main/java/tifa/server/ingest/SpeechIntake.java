package tifa.server.ingest;

import java.util.List;

import tifa.server.jobs.Progress;

/**
 * Takes files into the corpus; called on the one writer's thread.
 */
public interface SpeechIntake {

	/**
	 * Takes in what it can and reports every file, in any order.
	 * @param collection the collection the speeches belong to, null for none
	 */
	void take(List<SpooledFile> files, String collection, Progress progress) throws Exception;

	/** Whether the corpus has no speech yet. */
	boolean empty();

}
