package tifa.graph.store;

import java.util.function.Consumer;

/** Where the database is, and how to reach it. */
sealed interface Database permits EmbeddedDatabase {

	/**
	 * Reaches the database, starting it where that is ours to do; takes as long as it
	 * takes.
	 * @throws StoreUnavailableException if it can't be reached now
	 */
	Connection connect(Consumer<String> progress) throws InterruptedException;

}
