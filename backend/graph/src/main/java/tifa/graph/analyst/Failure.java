package tifa.graph.analyst;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.neo4j.driver.exceptions.Neo4jException;
import tifa.text.Refusal;

/** What the database has against a statement, in words for its author. */
final class Failure {

	private static final Pattern PLACE = Pattern.compile("\\(line (\\d+), column (\\d+)");

	private Failure() {
	}

	/**
	 * The refusal to throw in the place of the driver's exception, or that exception
	 * where it is about the database, not the statement.
	 * @param linesBefore how many lines stood before the author's own
	 * @param limit how long it was allowed to take
	 */
	static RuntimeException of(Neo4jException ex, int linesBefore, Duration limit) {
		String code = ex.code();
		if (code.contains("OutOfMemory")) {
			return new Refusal("cypher.memory", Map.of());
		}
		if (code.contains("TransactionTimedOut") || code.endsWith(".Terminated")
				|| code.endsWith("LockClientStopped")) {
			return timeout(limit);
		}
		if (code.endsWith(".ParameterMissing")) {
			return new Refusal("cypher.parameter", Map.of("message", message(ex)));
		}
		if (code.endsWith(".AccessMode")) {
			return new Refusal("cypher.writes", Map.of());
		}
		return isOfStatement(code) ? inStatement(ex, linesBefore) : ex;
	}

	/** Or of the account, the server, or the way to it. */
	private static boolean isOfStatement(String code) {
		return code.startsWith("Neo.DatabaseError.Statement.") || code.endsWith(".Security.Forbidden")
				|| code.matches("Neo\\.ClientError\\.(?!Security|Cluster).*");
	}

	/** Whether what came would not fit into the memory kept for what arrives. */
	static boolean isTooLarge(Throwable failure) {
		return failure != null && (failure instanceof OutOfMemoryError || isTooLarge(failure.getCause()));
	}

	static Refusal timeout(Duration limit) {
		return new Refusal("cypher.timeout", Map.of("seconds", limit.toSeconds()));
	}

	private static Refusal inStatement(Neo4jException ex, int linesBefore) {
		Matcher place = PLACE.matcher(ex.getMessage());
		if (!place.find()) {
			return new Refusal("cypher.failed", Map.of("message", message(ex)));
		}
		int line = Math.max(1, Integer.parseInt(place.group(1)) - linesBefore);
		int column = Math.max(1, Integer.parseInt(place.group(2)));
		return new Refusal("cypher.syntax", Map.of("line", line, "column", column, "message", message(ex)));
	}

	/** Without the place and the statement that follow it. */
	private static String message(Neo4jException ex) {
		return ex.getMessage().replaceFirst("(?s)\\s*\\(line \\d+, column.*", "");
	}

}
