package tifa.graph.reprint;

import java.util.Comparator;

import org.neo4j.driver.Record;

/**
 * A speech as far as it matters which one of its reprints is counted.
 *
 * @param id its id
 * @param date its date, or null
 * @param characters its length
 * @param decision what a person has decided
 * @param counted whether it is counted now
 * @param countedAs the reprint of it that is counted now, or null
 */
public record Copy(String id, String date, long characters, Decision decision, boolean counted,
		String countedAs) implements Comparable<Copy> {

	private static final Comparator<Copy> RULE = Comparator
		.comparing((Copy copy) -> copy.decision() != Decision.PREFERRED)
		.thenComparing(Copy::firstDay, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(Comparator.comparingLong(Copy::characters).reversed())
		.thenComparing(Copy::id);

	/** From a row with these names. */
	static Copy of(Record row) {
		return new Copy(row.get("id").asString(), row.get("date").asString(null), row.get("characters").asLong(),
				Decision.of(row.get("reprint").asString(null)), row.get("counted").asBoolean(),
				row.get("countedAs").asString(null));
	}

	/** The first of a cluster is counted. */
	@Override
	public int compareTo(Copy other) {
		return RULE.compare(this, other);
	}

	private String firstDay() {
		return (this.date != null) ? (this.date + "-01-01").substring(0, "2000-01-01".length()) : null;
	}

}
