package tifa.graph.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import tifa.graph.Cypher;
import tifa.text.counting.Measure;
import tifa.text.counting.Unit;

/**
 * Reads the network of the default view, a row a concept.
 */
final class NetworkRows {

	private final Map<Long, Integer> places = new HashMap<>();

	private final List<String> names = new ArrayList<>();

	private final List<Long> units = new ArrayList<>();

	/** For each concept the numbers of others in the store, each before its count. */
	private final List<long[]> links = new ArrayList<>();

	private long all;

	private NetworkRows() {
	}

	static Network read(TransactionContext transaction, double shown, Unit unit, Measure measure, int min) {
		NetworkRows rows = new NetworkRows();
		transaction.run(Cypher.statement("analysis/network"), Map.of("shown", shown, "unit", unit.word(), "min", min))
			.forEachRemaining(rows::add);
		return rows.network(measure);
	}

	private void add(Record row) {
		this.all = row.get("n").asLong();
		this.places.put(row.get("id").asLong(), this.names.size());
		this.names.add(row.get("name").asString());
		this.units.add(row.get("units").asLong());
		Value others = row.get("others");
		Value counts = row.get("counts");
		long[] pairs = new long[2 * others.size()];
		for (int i = 0; i < others.size(); i++) {
			pairs[2 * i] = others.get(i).asLong();
			pairs[2 * i + 1] = counts.get(i).asLong();
		}
		this.links.add(pairs);
	}

	private Network network(Measure measure) {
		int most = this.links.stream().mapToInt((pairs) -> pairs.length / 2).sum();
		int[] from = new int[most];
		int[] to = new int[most];
		double[] weights = new double[most];
		int n = 0;
		for (int a = 0; a < this.names.size(); a++) {
			long[] pairs = this.links.get(a);
			for (int i = 0; i < pairs.length; i += 2) {
				// Others may be too uncertain to be shown.
				Integer b = this.places.get(pairs[i]);
				if (b != null) {
					from[n] = a;
					to[n] = b;
					weights[n++] = weight(measure, pairs[i + 1], a, b);
				}
			}
		}
		return Network.of(this.names, Arrays.copyOf(from, n), Arrays.copyOf(to, n), Arrays.copyOf(weights, n));
	}

	private double weight(Measure measure, long count, int a, int b) {
		Double score = measure.score(count, this.units.get(a), this.units.get(b), this.all);
		return (score != null) ? score : 0;
	}

}
