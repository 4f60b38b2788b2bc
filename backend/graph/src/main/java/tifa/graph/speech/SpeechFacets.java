package tifa.graph.speech;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import tifa.graph.Cypher;
import tifa.graph.SteadyRead;
import tifa.graph.store.Store;

/**
 * How some speeches are spread over what is known of them.
 *
 * @param speaker how many each speaker has, the most first
 * @param place the same of places
 * @param kind the same of kinds
 * @param collection the same of collections; a speech may be in several
 * @param years how many each year has, the undated last
 */
public record SpeechFacets(List<Value> speaker, List<Value> place, List<Value> kind, List<Value> collection,
		List<YearCount> years) {

	/** Of the speeches that {@link SpeechQuery#list} finds. */
	public static SpeechFacets read(Store store, String q, SpeechFilter filter, Boolean counted) {
		Map<String, Object> parameters = filter.parameters();
		parameters.put("q", q);
		parameters.put("counted", counted);
		return SteadyRead.of(store, (transaction) -> {
			List<Record> rows = transaction.run(Cypher.statement("speeches/facets"), parameters).list();
			return new SpeechFacets(of("speaker", rows), of("place", rows), of("kind", rows), of("collection", rows),
					YearCount.read(transaction, parameters));
		});
	}

	private static List<Value> of(String facet, List<Record> rows) {
		return rows.stream()
			.filter((row) -> row.get("facet").asString().equals(facet))
			.map((row) -> new Value(row.get("value").asString(), row.get("count").asLong()))
			.toList();
	}

	/** A value and how many speeches have it. */
	public record Value(String value, long count) {
	}

}
