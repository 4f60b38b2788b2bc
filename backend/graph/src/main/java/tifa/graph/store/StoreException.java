package tifa.graph.store;

/** The root of everything that can go wrong between Tifa and its database. */
public abstract sealed class StoreException extends RuntimeException permits HomeInUseException, HomeUnusableException,
		StoreUnavailableException, StoreTimeoutException, StoreQueryException {

	StoreException(String message, Throwable cause) {
		super(message, cause);
	}

}
