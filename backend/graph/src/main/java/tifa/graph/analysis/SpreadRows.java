package tifa.graph.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import tifa.graph.Cypher;

/**
 * Reads when concepts are used, a row a year.
 */
final class SpreadRows {

	private final List<Integer> years = new ArrayList<>();

	private final List<Long> paragraphs = new ArrayList<>();

	private final List<Map<String, Long>> held = new ArrayList<>();

	private SpreadRows() {
	}

	/** The spread of each concept of the default view that a dated speech mentions. */
	static Map<String, Spread> read(TransactionContext transaction, double shown) {
		SpreadRows rows = new SpreadRows();
		transaction.run(Cypher.statement("analysis/years"), Map.of("shown", shown)).forEachRemaining(rows::add);
		return rows.spreads();
	}

	private void add(Record row) {
		this.years.add(row.get("year").asInt());
		this.paragraphs.add(row.get("paragraphs").asLong());
		List<String> names = row.get("names").asList(Value::asString);
		List<Long> counts = row.get("held").asList(Value::asLong);
		Map<String, Long> of = new HashMap<>();
		for (int i = 0; i < names.size(); i++) {
			of.put(names.get(i), counts.get(i));
		}
		this.held.add(of);
	}

	private Map<String, Spread> spreads() {
		int[] all = this.years.stream().mapToInt(Integer::intValue).toArray();
		long[] totals = this.paragraphs.stream().mapToLong(Long::longValue).toArray();
		Map<String, long[]> counts = new HashMap<>();
		for (int i = 0; i < all.length; i++) {
			int year = i;
			this.held.get(i)
				.forEach((name, count) -> counts.computeIfAbsent(name, (one) -> new long[all.length])[year] = count);
		}
		Map<String, Spread> spreads = new HashMap<>();
		counts.forEach((name, held) -> spreads.put(name, Spread.of(all, totals, held)));
		return spreads;
	}

}
