package tifa.graph.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

import org.neo4j.driver.TransactionContext;
import tifa.graph.Cypher;
import tifa.text.counting.CooccurrenceCounts;
import tifa.text.counting.Counts;
import tifa.text.counting.Pair;

/**
 * Adds counts to the terms and pairs in the store, in sorted batches, so that writers
 * that meet take their locks in one order.
 */
final class CountWriter {

	/**
	 * A statement's rows: large enough to spare round trips, small enough for its memory.
	 */
	static final int BATCH = 10_000;

	private CountWriter() {
	}

	static void add(TransactionContext transaction, CooccurrenceCounts counts) {
		SortedMap<Pair, Counts> pairs = counts.pairs();
		Set<String> linked = new TreeSet<>();
		pairs.keySet().forEach((pair) -> linked.addAll(List.of(pair.first(), pair.second())));
		LinkWriter links = new LinkWriter(transaction, linked);
		List<List<Object>> terms = new ArrayList<>();
		counts.terms()
			.forEach((name, term) -> terms.add(List.of(name, term.mentions(), term.units().sentences(),
					term.units().paragraphs(), term.units().speeches())));
		run(transaction, "corpus/count-terms", "terms", terms);
		links.add(pairs);
	}

	/** Runs a statement over rows, batch by batch. */
	static void run(TransactionContext transaction, String statement, String parameter, List<?> rows) {
		for (int from = 0; from < rows.size(); from += BATCH) {
			List<?> batch = rows.subList(from, Math.min(from + BATCH, rows.size()));
			transaction.run(Cypher.statement(statement), Map.of(parameter, batch)).consume();
		}
	}

}
