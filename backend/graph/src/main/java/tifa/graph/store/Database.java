package tifa.graph.store;

/** Where the database is, and how to reach it. */
sealed interface Database permits EmbeddedDatabase, RemoteDatabase {

	/**
	 * Reaches the database, starting it where that is ours to do; takes as long as it
	 * takes.
	 * @throws RuntimeException if it can't be reached now
	 */
	Connection connect(StoreListener listener) throws InterruptedException;

	/** What a failure on the way to it, or its loss, is to people. */
	StoreTrouble trouble(RuntimeException failure);

	/** Whether a statement that can't be stopped may be ended with the whole of it. */
	boolean ours();

}
