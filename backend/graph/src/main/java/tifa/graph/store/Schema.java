package tifa.graph.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.neo4j.driver.AccessMode;

/** The constraints and indexes of the graph, applied again at every start. */
final class Schema {

	/** Named here since the entries of a jar inside a jar can't be listed. */
	static final List<String> FILES = List.of("V0001__constraints.cypher", "V0002__indexes.cypher");

	private static final Pattern NAME = Pattern.compile("(?:CONSTRAINT|INDEX)\\s+(\\w+)\\s+IF NOT EXISTS");

	private Schema() {
	}

	/** Applies what is missing, and waits until every index can be used. */
	static void apply(Connection connection, Duration limit) {
		Set<String> present = Set.copyOf(connection.call(AccessMode.READ, limit,
				(transaction) -> transaction.run("SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name")
					.list((row) -> row.get("name").asString())));
		List<String> missing = FILES.stream()
			.flatMap((file) -> statements(read(file)).stream())
			.filter((statement) -> !present.contains(name(statement)))
			.toList();
		missing.forEach((statement) -> run(connection, limit, statement));
		if (!missing.isEmpty()) {
			run(connection, limit, "CALL db.awaitIndexes(" + limit.toSeconds() + ")");
		}
	}

	/** The name of the index that a statement creates; a constraint's has the same. */
	static String name(String statement) {
		Matcher named = NAME.matcher(statement);
		if (!named.find()) {
			throw new IllegalStateException("Not a statement of the schema: " + statement);
		}
		return named.group(1);
	}

	/**
	 * Statements end with a semicolon at the end of a line; {@code //} starts a comment.
	 */
	static List<String> statements(String text) {
		String code = text.replaceAll("(?m)^\\s*//.*$", "");
		return Stream.of(code.split("(?m);\\s*$")).map(String::strip).filter((part) -> !part.isEmpty()).toList();
	}

	private static void run(Connection connection, Duration limit, String statement) {
		connection.call(AccessMode.WRITE, limit, (transaction) -> transaction.run(statement).consume());
	}

	private static String read(String file) {
		try (InputStream resource = Schema.class.getResourceAsStream("/tifa/schema/" + file)) {
			return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
