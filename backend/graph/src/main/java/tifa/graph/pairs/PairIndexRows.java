package tifa.graph.pairs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import tifa.graph.Cypher;
import tifa.text.counting.CodePointOrder;

/**
 * Reads all concepts and pairs, a row a concept.
 */
final class PairIndexRows {

	private final Map<Long, Integer> rows = new HashMap<>();

	private final List<IndexedTerm> terms = new ArrayList<>();

	/** For each concept the others' numbers in the store. */
	private final List<long[]> others = new ArrayList<>();

	/** For each concept the counts of its pairs, three each. */
	private final List<int[]> counts = new ArrayList<>();

	private PairIndexRows() {
	}

	/** How much there is to read. */
	static PairIndex.Basis basis(TransactionContext transaction) {
		Record row = transaction.run(Cypher.statement("pairs/size")).single();
		return new PairIndex.Basis(row.get("revision").asLong(), row.get("sentences").asLong(),
				row.get("paragraphs").asLong(), row.get("pairs").asLong());
	}

	/**
	 * @param step is called now and then, and may throw to give up
	 */
	static PairIndex read(TransactionContext transaction, PairIndex.Basis basis, Runnable step) {
		PairIndexRows rows = new PairIndexRows();
		transaction.run(Cypher.statement("pairs/all")).forEachRemaining((row) -> {
			step.run();
			rows.add(row);
		});
		return rows.index(basis);
	}

	private void add(Record row) {
		this.rows.put(row.get("id").asLong(), this.terms.size());
		this.terms.add(new IndexedTerm(row.get("name").asString(), row.get("category").asString(null),
				row.get("tier").asString(null), row.get("status").asString(null),
				row.get("confidence").asDouble(Double.NaN), row.get("ofSentences").asLong(),
				row.get("ofParagraphs").asLong()));
		List<Long> numbers = row.get("others").asList(Value::asLong);
		this.others.add(numbers.stream().mapToLong(Long::longValue).toArray());
		int[] three = new int[3 * numbers.size()];
		fill(three, 0, row.get("sentences"));
		fill(three, 1, row.get("paragraphs"));
		fill(three, 2, row.get("speeches"));
		this.counts.add(three);
	}

	private static void fill(int[] counts, int column, Value values) {
		for (int i = 0; i < values.size(); i++) {
			counts[3 * i + column] = values.get(i).asInt();
		}
	}

	private PairIndex index(PairIndex.Basis basis) {
		int[] order = IntStream.range(0, this.terms.size())
			.boxed()
			.sorted(Comparator.comparing((row) -> this.terms.get(row).name(), CodePointOrder.INSTANCE))
			.mapToInt(Integer::intValue)
			.toArray();
		int[] places = new int[order.length];
		IntStream.range(0, order.length).forEach((place) -> places[order[place]] = place);
		List<int[]> pairs = new ArrayList<>();
		for (int row = 0; row < this.terms.size(); row++) {
			pairs.add(pairs(row, places));
		}
		return PairIndex.of(basis, IntStream.of(order).mapToObj(this.terms::get).toList(), pairs);
	}

	private int[] pairs(int row, int[] places) {
		long[] numbers = this.others.get(row);
		int[] three = this.counts.get(row);
		int[] pairs = new int[5 * numbers.length];
		for (int i = 0; i < numbers.length; i++) {
			pairs[5 * i] = places[row];
			pairs[5 * i + 1] = places[this.rows.get(numbers[i])];
			System.arraycopy(three, 3 * i, pairs, 5 * i + 2, 3);
		}
		return pairs;
	}

}
