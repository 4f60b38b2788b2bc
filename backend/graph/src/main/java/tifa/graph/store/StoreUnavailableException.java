package tifa.graph.store;

/** The database doesn't answer now (it starts, restarts, or is closed); it may later. */
public final class StoreUnavailableException extends StoreException {

	private final StoreTrouble trouble;

	public StoreUnavailableException(String message) {
		this(message, null);
	}

	StoreUnavailableException(String message, Throwable cause) {
		this(StoreTrouble.UNAVAILABLE, message, cause);
	}

	StoreUnavailableException(StoreTrouble trouble, String message, Throwable cause) {
		super(message, cause);
		this.trouble = trouble;
	}

	/** Why. */
	public StoreTrouble trouble() {
		return this.trouble;
	}

}
