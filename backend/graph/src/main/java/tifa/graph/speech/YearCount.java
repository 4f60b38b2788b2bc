package tifa.graph.speech;

import java.util.List;
import java.util.Map;

import org.neo4j.driver.TransactionContext;
import tifa.graph.Cypher;

/**
 * How many speeches a year has.
 *
 * @param year the year, or null for speeches without a date
 * @param speeches how many
 * @param characters their length together, in UTF-16 code units
 */
public record YearCount(Integer year, long speeches, long characters) {

	/** Of all counted speeches, by year, the undated last. */
	public static List<YearCount> read(TransactionContext transaction) {
		Map<String, Object> parameters = SpeechFilter.NONE.parameters();
		parameters.put("q", null);
		parameters.put("counted", true);
		return read(transaction, parameters);
	}

	static List<YearCount> read(TransactionContext transaction, Map<String, Object> parameters) {
		return transaction.run(Cypher.statement("speeches/by-year"), parameters)
			.list((row) -> new YearCount(row.get("year").isNull() ? null : row.get("year").asInt(),
					row.get("speeches").asLong(), row.get("characters").asLong()));
	}

}
