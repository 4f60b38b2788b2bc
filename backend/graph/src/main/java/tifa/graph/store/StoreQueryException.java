package tifa.graph.store;

/** The database refused a statement, or failed while running it. */
public final class StoreQueryException extends StoreException {

	private final String code;

	StoreQueryException(String code, String message, Throwable cause) {
		super(message, cause);
		this.code = code;
	}

	/** Neo4j's own code, such as {@code Neo.ClientError.Statement.SyntaxError}. */
	public String code() {
		return this.code;
	}

}
