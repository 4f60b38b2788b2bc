package tifa.graph.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * Which concepts and links a question about the graph yields.
 *
 * @param names the concepts: those asked for, then by rank
 * @param edges the links among them, the strongest first
 * @param passing how many concepts pass, also those not found
 * @param passingEdges how many links among the names pass, also those cut
 * @param units how many units the speeches asked about have
 * @param shared with how many of the concepts asked for each is linked, where it is
 * linked with any; null where that isn't asked
 */
record Found(List<String> names, List<Subgraph.Edge> edges, long passing, long passingEdges, long units,
		Map<String, Integer> shared) {

	/** A map of more links than that a concept can't be read. */
	private static final long LINKS_A_CONCEPT = 4;

	/** How many links a map of so many concepts shows at most. */
	static long most(int concepts) {
		return LINKS_A_CONCEPT * concepts;
	}

	static Found of(Record row) {
		return new Found(row.get("names").asList(Value::asString), row.get("edges").asList(Figures::edge),
				row.get("passing").asLong(), row.get("passingEdges").asLong(), row.get("units").asLong(),
				row.containsKey("shared") ? shared(row.get("shared")) : null);
	}

	private static Map<String, Integer> shared(Value rows) {
		Map<String, Integer> shared = new HashMap<>();
		rows.values().forEach((each) -> shared.put(each.get("name").asString(), each.get("count").asInt()));
		return shared;
	}

}
