package tifa.graph.store;

/** The database doesn't answer now (it starts, restarts, or is closed); it may later. */
public final class StoreUnavailableException extends StoreException {

	public StoreUnavailableException(String message) {
		this(message, null);
	}

	StoreUnavailableException(String message, Throwable cause) {
		super(message, cause);
	}

}
