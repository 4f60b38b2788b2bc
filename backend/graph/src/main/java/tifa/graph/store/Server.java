package tifa.graph.store;

import java.util.concurrent.CompletableFuture;

/** What a connection leads to, as far as its life can be watched. */
interface Server extends AutoCloseable {

	/** Completes, with the reason, when it is gone. */
	CompletableFuture<String> lost();

	/** Gives up one that no longer answers; a process of our own is ended. */
	void kill();

	@Override
	void close();

}
