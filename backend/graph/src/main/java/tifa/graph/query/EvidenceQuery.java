package tifa.graph.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import tifa.graph.Cypher;
import tifa.graph.Statement;
import tifa.graph.SteadyRead;
import tifa.graph.speech.SpeechFacts;
import tifa.graph.speech.SpeechFilter;
import tifa.graph.store.Store;
import tifa.text.counting.Unit;

/**
 * Lists the passages behind a link or a term.
 */
public final class EvidenceQuery {

	private final Store store;

	public EvidenceQuery(Store store) {
		this.store = store;
	}

	/** One page of all units that hold both terms, or the one, by date. */
	public Evidence ask(String a, String b, Unit unit, SpeechFilter filter, int page, int size) {
		return ask(a, b, unit, filter, Look.USUAL, page, size);
	}

	/**
	 * One page of the units that hold both terms, or the one.
	 * @param a the canonical name of a term
	 * @param b that of another, or null for all units that hold {@code a}
	 * @param unit the unit
	 * @param filter which speeches
	 * @param look which of them, in which order
	 * @param page from 1
	 * @param size passages a page
	 */
	public Evidence ask(String a, String b, Unit unit, SpeechFilter filter, Look look, int page, int size) {
		Map<String, Object> parameters = new HashMap<>(filter.parameters());
		parameters.put("a", a);
		parameters.put("b", b);
		parameters.put("unit", unit.word());
		parameters.put("q", look.text());
		parameters.put("skip", (page - 1L) * size);
		parameters.put("size", size);
		return SteadyRead.of(this.store, (transaction) -> {
			Record counts = transaction.run(Cypher.statement("evidence/count"), parameters).single();
			String statement = look.latestFirst() ? "evidence/page-latest" : "evidence/page";
			List<Evidence.Passage> passages = transaction.run(Cypher.statement(statement), parameters)
				.list((row) -> passage(row, a, b));
			return new Evidence(counts.get("total").asLong(), counts.get("matching").asLong(), passages,
					Statement.of(statement, parameters));
		});
	}

	/**
	 * Which passages are wanted, in which order.
	 *
	 * @param text what they hold besides, or null
	 * @param latestFirst whether the latest speech comes first; those without a date come
	 * last either way
	 */
	public record Look(String text, boolean latestFirst) {

		/** All, by date. */
		public static final Look USUAL = new Look(null, false);

	}

	/** A row of the statements; {@code b} is null where there is one term alone. */
	static Evidence.Passage passage(Record row, String a, String b) {
		int sentence = row.get("sentence").asInt();
		String text = row.get("text").asString();
		List<Integer> starts = row.get("starts").asList(Value::asInt);
		List<Evidence.Highlight> highlights = new ArrayList<>();
		highlight(a, row.get("one"), starts, sentence, highlights);
		if (b != null) {
			highlight(b, row.get("other"), starts, sentence, highlights);
		}
		highlights.sort(Comparator.comparingInt(Evidence.Highlight::start));
		return new Evidence.Passage(SpeechFacts.of(row.get("speech").asMap()), row.get("paragraph").asInt(),
				(sentence < 0) ? null : sentence, (sentence < 0) ? text : sentence(text, starts, sentence), highlights);
	}

	private static void highlight(String term, Value held, List<Integer> starts, int sentence,
			List<Evidence.Highlight> into) {
		for (int i = 0; i < held.get(0).size(); i++) {
			int at = held.get(0).get(i).asInt();
			if (sentence < 0 || at == sentence) {
				int offset = (sentence < 0) ? starts.get(at) : 0;
				into.add(new Evidence.Highlight(term, offset + held.get(1).get(i).asInt(),
						offset + held.get(2).get(i).asInt()));
			}
		}
	}

	private static String sentence(String text, List<Integer> starts, int sentence) {
		int end = (sentence + 1 < starts.size()) ? starts.get(sentence + 1) : text.length();
		return text.substring(starts.get(sentence), end);
	}

}
