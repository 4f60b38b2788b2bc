package tifa.graph.reprint;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.neo4j.driver.TransactionContext;
import tifa.graph.Cypher;

/**
 * Reads what is stored of reprints.
 */
public final class StoredReprints {

	private StoredReprints() {
	}

	/**
	 * These speeches, and all that are one text with them, directly or through others.
	 */
	public static Set<String> clusters(TransactionContext transaction, Collection<String> ids) {
		Set<String> members = new TreeSet<>(ids);
		Collection<String> open = ids;
		while (!open.isEmpty()) {
			open = transaction.run(Cypher.statement("reprints/linked"), Map.of("ids", List.copyOf(open)))
				.list((row) -> row.get("id").asString())
				.stream()
				.filter(members::add)
				.toList();
		}
		return members;
	}

	/** Those of these speeches that are in. */
	public static List<Copy> copies(TransactionContext transaction, Collection<String> ids) {
		return transaction.run(Cypher.statement("reprints/copies"), Map.of("ids", List.copyOf(ids))).list(Copy::of);
	}

	/** The links among these speeches. */
	public static List<Reprint> links(TransactionContext transaction, Collection<String> ids) {
		return transaction.run(Cypher.statement("reprints/links"), Map.of("ids", List.copyOf(ids)))
			.list((row) -> new Reprint(row.get("larger").asString(), row.get("smaller").asString(),
					row.get("similarity").asDouble()));
	}

}
