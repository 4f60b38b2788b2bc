package tifa.graph.trend;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

import org.neo4j.driver.Record;
import tifa.graph.Cypher;
import tifa.graph.Statement;
import tifa.graph.SteadyRead;
import tifa.graph.speech.SpeechFilter;
import tifa.graph.store.Store;
import tifa.text.counting.Unit;

/**
 * Counts concepts through time. A bucket's count is the number of passages that
 * {@code EvidenceQuery} lists for it.
 */
public final class TrendQuery {

	private static final double THOUSAND = 1000;

	private final Store store;

	public TrendQuery(Store store) {
		this.store = store;
	}

	/**
	 * The use of concepts through time.
	 * @param terms canonical names
	 * @param by years or months
	 * @param unit what is counted
	 * @param filter which speeches
	 */
	public Trend ask(List<String> terms, Bucketing by, Unit unit, SpeechFilter filter) {
		Map<String, Object> parameters = new HashMap<>(filter.parameters());
		parameters.put("terms", terms);
		parameters.put("unit", unit.word());
		parameters.put("digits", by.digits());
		return SteadyRead.of(this.store, (transaction) -> {
			List<Slice> all = transaction.run(Cypher.statement("trend/units"), parameters).list(Slice::of);
			List<Slice> held = transaction.run(Cypher.statement("trend/terms"), parameters).list(Slice::of);
			List<String> buckets = buckets(all, by);
			return new Trend(buckets, figures(all, buckets, Slice::units), figures(all, buckets, Slice::speeches),
					terms.stream().map((term) -> series(term, held, all, buckets)).toList(),
					outside(all, Slice::undated), outside(all, Slice::coarse), Statement.of("trend/terms", parameters));
		});
	}

	private static List<String> buckets(List<Slice> all, Bucketing by) {
		List<String> known = all.stream().map(Slice::bucket).filter(Objects::nonNull).toList();
		return known.isEmpty() ? List.of() : by.between(known.get(0), known.get(known.size() - 1));
	}

	private static Trend.Series series(String term, List<Slice> held, List<Slice> all, List<String> buckets) {
		List<Slice> own = held.stream().filter((slice) -> slice.term.equals(term)).toList();
		List<Long> counts = figures(own, buckets, Slice::units);
		List<Long> units = figures(all, buckets, Slice::units);
		return new Trend.Series(term, counts, shares(counts, units), figures(own, buckets, Slice::speeches),
				figures(own, buckets, Slice::mentions), dates(own, Slice::first).min(String::compareTo).orElse(null),
				dates(own, Slice::last).max(String::compareTo).orElse(null), outside(own, Slice::undated).units(),
				outside(own, Slice::coarse).units());
	}

	private static List<Long> figures(List<Slice> slices, List<String> buckets, ToLongFunction<Slice> figure) {
		Map<String, Long> known = new HashMap<>();
		slices.stream()
			.filter((slice) -> slice.bucket != null)
			.forEach((slice) -> known.put(slice.bucket, figure.applyAsLong(slice)));
		return buckets.stream().map((bucket) -> known.getOrDefault(bucket, 0L)).toList();
	}

	/** An entry is null where the bucket has no unit: nothing can be said of it. */
	private static List<Double> shares(List<Long> counts, List<Long> units) {
		Double[] shares = new Double[counts.size()];
		for (int i = 0; i < shares.length; i++) {
			shares[i] = (units.get(i) > 0) ? THOUSAND * counts.get(i) / units.get(i) : null;
		}
		return Arrays.asList(shares);
	}

	private static Stream<String> dates(List<Slice> slices, Function<Slice, String> end) {
		return slices.stream().map(end).filter(Objects::nonNull);
	}

	private static Trend.Outside outside(List<Slice> slices, Predicate<Slice> which) {
		List<Slice> outside = slices.stream().filter(which).toList();
		return new Trend.Outside(outside.stream().mapToLong(Slice::speeches).sum(),
				outside.stream().mapToLong(Slice::units).sum());
	}

	/**
	 * A row of either statement.
	 */
	private record Slice(String term, String bucket, boolean undated, long speeches, long units, long mentions,
			String first, String last) {

		static Slice of(Record row) {
			return new Slice(row.get("term").asString(null), row.get("bucket").asString(null),
					row.get("undated").asBoolean(), row.get("speeches").asLong(), row.get("units").asLong(),
					row.get("mentions").asLong(0), row.get("first").asString(null), row.get("last").asString(null));
		}

		/** Whether its dates are too coarse for a bucket. */
		boolean coarse() {
			return this.bucket == null && !this.undated;
		}

	}

}
