package tifa.graph.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import tifa.graph.Cypher;
import tifa.text.counting.CodePointOrder;
import tifa.text.counting.Counts;
import tifa.text.counting.Pair;

/**
 * Adds counts to the links among terms. Those that may be there are found by going once
 * through the links of the rarer term, which is cheaper than looking for each; the others
 * are made without looking.
 */
final class LinkWriter {

	private final TransactionContext transaction;

	private final Map<String, End> ends = new HashMap<>();

	private final Map<String, String> names = new HashMap<>();

	/** Takes note of how rare these terms are, so it comes before they are counted. */
	LinkWriter(TransactionContext transaction, Collection<String> names) {
		this.transaction = transaction;
		List<String> all = List.copyOf(names);
		for (int from = 0; from < all.size(); from += CountWriter.BATCH) {
			transaction
				.run(Cypher.statement("corpus/paragraphs-of"),
						Map.of("names", all.subList(from, Math.min(from + CountWriter.BATCH, all.size()))))
				.forEachRemaining(this::weigh);
		}
	}

	private void weigh(Record row) {
		End end = new End(row.get("id").asString(), row.get("paragraphs").asLong());
		this.ends.put(row.get("name").asString(), end);
		this.names.put(end.id(), row.get("name").asString());
	}

	/** Adds counts, and takes out the links of terms that share no paragraph any more. */
	void add(SortedMap<Pair, Counts> pairs) {
		Set<Pair> found = change(pairs);
		List<Map.Entry<Pair, Counts>> batch = new ArrayList<>();
		for (Map.Entry<Pair, Counts> each : pairs.entrySet()) {
			if (!found.contains(each.getKey())) {
				batch.add(each);
			}
			if (batch.size() == CountWriter.BATCH) {
				make(batch);
				batch.clear();
			}
		}
		make(batch);
	}

	/** Changes the links that are there. */
	private Set<Pair> change(SortedMap<Pair, Counts> pairs) {
		SortedMap<String, Map<String, List<Long>>> byRarer = new TreeMap<>(CodePointOrder.INSTANCE);
		pairs.forEach((pair, more) -> {
			End first = this.ends.get(pair.first());
			End second = this.ends.get(pair.second());
			boolean rarer = first.paragraphs() <= second.paragraphs();
			if ((rarer ? first : second).paragraphs() > 0) {
				byRarer.computeIfAbsent(rarer ? pair.first() : pair.second(), (name) -> new HashMap<>())
					.put((rarer ? second : first).id(), List.of(more.sentences(), more.paragraphs(), more.speeches()));
			}
		});
		Set<Pair> found = new HashSet<>();
		List<Map<String, Object>> batch = new ArrayList<>();
		int size = 0;
		for (Map.Entry<String, Map<String, List<Long>>> each : byRarer.entrySet()) {
			batch.add(Map.of("name", each.getKey(), "others", each.getValue()));
			size += each.getValue().size();
			if (size >= CountWriter.BATCH) {
				found.addAll(change(batch));
				batch.clear();
				size = 0;
			}
		}
		found.addAll(change(batch));
		return found;
	}

	private List<Pair> change(List<Map<String, Object>> rows) {
		List<Pair> found = new ArrayList<>();
		this.transaction.run(Cypher.statement("corpus/count-pairs"), Map.of("rows", rows)).forEachRemaining((row) -> {
			String name = row.get("name").asString();
			row.get("others")
				.asList(Value::asString)
				.forEach((other) -> found.add(Pair.of(name, this.names.get(other))));
		});
		return found;
	}

	/** Makes links; their ends are looked up once each. */
	private void make(List<Map.Entry<Pair, Counts>> pairs) {
		Map<String, Integer> places = new LinkedHashMap<>();
		List<List<Long>> rows = new ArrayList<>();
		for (Map.Entry<Pair, Counts> each : pairs) {
			long first = place(places, each.getKey().first());
			long second = place(places, each.getKey().second());
			Counts counts = each.getValue();
			rows.add(List.of(first, second, counts.sentences(), counts.paragraphs(), counts.speeches()));
		}
		this.transaction
			.run(Cypher.statement("corpus/add-pairs"), Map.of("names", List.copyOf(places.keySet()), "pairs", rows))
			.consume();
	}

	private static int place(Map<String, Integer> places, String name) {
		return places.computeIfAbsent(name, (unknown) -> places.size());
	}

	/**
	 * A term as it was before these counts come to it.
	 *
	 * @param id its id, which is quicker to read than its name, within this transaction
	 * @param paragraphs how many hold it: where none does, it has no links
	 */
	private record End(String id, long paragraphs) {
	}

}
