package tifa.server.jobs;

/**
 * What a job does, on the one writer's thread.
 */
@FunctionalInterface
public interface Work {

	void run(Progress progress) throws Exception;

}
