package tifa.server.jobs;

/**
 * What a job does, on the one writer's thread. It runs even where the job was cancelled
 * while it waited, so that it can clean up: {@link Progress#goOn()} tells.
 */
@FunctionalInterface
public interface Work {

	void run(Progress progress) throws Exception;

}
