package tifa.graph.store;

/** Is told how the database fares, from another thread. */
@FunctionalInterface
public interface StoreListener {

	/** Now and then a line on how far its start is. */
	void progress(String line);

	/**
	 * A database of one's own can't be had; once for each trouble.
	 * @param detail what the log should say of it
	 */
	default void trouble(StoreTrouble trouble, String detail) {
		progress(detail);
	}

}
