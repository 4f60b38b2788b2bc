package tifa.graph.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.TransactionContext;
import tifa.graph.Cypher;
import tifa.text.counting.CooccurrenceCounts;

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
		List<List<Object>> terms = new ArrayList<>();
		counts.terms()
			.forEach((name, term) -> terms.add(List.of(name, term.mentions(), term.units().sentences(),
					term.units().paragraphs(), term.units().speeches())));
		run(transaction, "corpus/count-terms", "terms", terms);
		List<List<Object>> pairs = new ArrayList<>();
		List<List<Object>> fewer = new ArrayList<>();
		counts.pairs().forEach((pair, more) -> {
			List<Object> row = List.of(pair.first(), pair.second(), more.sentences(), more.paragraphs(),
					more.speeches());
			pairs.add(row);
			if (more.paragraphs() < 0) {
				fewer.add(row);
			}
		});
		run(transaction, "corpus/count-pairs", "pairs", pairs);
		run(transaction, "corpus/drop-empty-pairs", "pairs", fewer);
	}

	/** Runs a statement over rows, batch by batch. */
	static void run(TransactionContext transaction, String statement, String parameter, List<?> rows) {
		for (int from = 0; from < rows.size(); from += BATCH) {
			List<?> batch = rows.subList(from, Math.min(from + BATCH, rows.size()));
			transaction.run(Cypher.statement(statement), Map.of(parameter, batch)).consume();
		}
	}

}
