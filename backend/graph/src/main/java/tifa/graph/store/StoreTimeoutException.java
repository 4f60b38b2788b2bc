package tifa.graph.store;

import java.time.Duration;

/** A call took longer than it was allowed; whether a write took effect is not known. */
public final class StoreTimeoutException extends StoreException {

	StoreTimeoutException(Duration limit, Throwable cause) {
		super("The database gave no answer within " + limit.toMillis() + " ms", cause);
	}

}
