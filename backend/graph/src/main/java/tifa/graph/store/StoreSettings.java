package tifa.graph.store;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How the embedded database is run.
 *
 * @param heapMegabytes the heap of its JVM
 * @param pageCacheMegabytes its cache of store pages, outside the heap
 * @param startTimeout how long one start may take; minutes, since a loaded machine is
 * slow
 * @param callTimeout how long one call may take when the caller doesn't say
 * @param lib the folder that holds {@code neo4j/*.jar}
 * @param door how others get in; null where they don't
 */
public record StoreSettings(int heapMegabytes, int pageCacheMegabytes, Duration startTimeout, Duration callTimeout,
		Path lib, Door door) {

	/**
	 * The defaults: 1 GB of heap, 256 MB of page cache, 5 minutes to start, 30 s a call.
	 */
	public static StoreSettings in(Path lib) {
		return new StoreSettings(1024, 256, Duration.ofMinutes(5), Duration.ofSeconds(30), lib, null);
	}

	/**
	 * A way for other programs to read the database: as user {@code tifa}.
	 *
	 * @param port on the loopback interface
	 * @param password of that user
	 */
	public record Door(int port, String password) {

		/** No secrets. */
		@Override
		public String toString() {
			return "Port " + this.port;
		}

	}

}
