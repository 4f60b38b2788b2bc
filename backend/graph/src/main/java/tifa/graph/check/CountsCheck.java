package tifa.graph.check;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import tifa.graph.Cypher;
import tifa.text.counting.CooccurrenceCounts;
import tifa.text.counting.Counts;
import tifa.text.counting.Pair;
import tifa.text.counting.TermCounts;
import tifa.text.vocabulary.Status;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.Tier;
import tifa.text.vocabulary.Vocabulary;

/**
 * Compares the counts of terms and pairs with those of the texts, taking out of these
 * what it has compared: what remains is missing in the graph.
 */
final class CountsCheck {

	private final CooccurrenceCounts counts;

	private final Vocabulary decided;

	private final Findings findings;

	private long terms;

	private long pairs;

	CountsCheck(CooccurrenceCounts counts, Vocabulary decided, Findings findings) {
		this.counts = counts;
		this.decided = decided;
		this.findings = findings;
	}

	/** Compares all terms. */
	void terms(TransactionContext transaction) {
		transaction.run(Cypher.statement("check/terms")).forEachRemaining(this::term);
	}

	private void term(Record row) {
		String name = row.get("name").asString();
		TermCounts now = this.counts.take(name);
		this.terms += now.isNone() ? 0 : 1;
		String stored = words(row.get("mentions"), row.get("sentences"), row.get("paragraphs"), row.get("speeches"));
		String recounted = now.mentions() + " · " + words(now.units());
		if (!stored.equals(recounted)) {
			this.findings.add(Invariant.TERM, name, values(stored, recounted));
		}
		boolean accepted = row.get("status").asString("").equals(Status.ACCEPTED.word());
		if (accepted && now.isNone() && !row.get("tier").asString("").equals(Tier.LEXICON.word()) && !isDecided(name)) {
			this.findings.add(Invariant.UNMENTIONED, name, Map.of());
		}
	}

	private boolean isDecided(String name) {
		Term term = this.decided.named(name);
		return term != null && term.status() == Status.ACCEPTED;
	}

	/** Compares all pairs. */
	void pairs(TransactionContext transaction) {
		transaction.run(Cypher.statement("check/pairs"))
			.forEachRemaining((row) -> row.get("pairs")
				.values()
				.forEach((pair) -> pair(row.get("first").asString(), pair.get(0).asString(),
						words(pair.get(1), pair.get(2), pair.get(3)))));
		this.counts.pairs().forEach((pair, missing) -> {
			this.pairs++;
			this.findings.add(Invariant.PAIR_MISSING, thing(pair), values("–", words(missing)));
		});
	}

	private void pair(String first, String second, String stored) {
		Pair pair = Pair.of(first, second);
		if (!pair.first().equals(first) || first.equals(second)) {
			this.findings.add(Invariant.PAIR_DIRECTION, thing(new Pair(first, second)), Map.of());
		}
		Counts now = this.counts.take(pair);
		if (now.isNone()) {
			this.findings.add(Invariant.PAIR_EXTRA, thing(pair), values(stored, "–"));
			return;
		}
		this.pairs++;
		if (!stored.equals(words(now))) {
			this.findings.add(Invariant.PAIR, thing(pair), values(stored, words(now)));
		}
	}

	/** Terms with a mention. */
	long terms() {
		return this.terms;
	}

	/** Pairs that share a paragraph. */
	long pairs() {
		return this.pairs;
	}

	private static String thing(Pair pair) {
		return pair.first() + " — " + pair.second();
	}

	private static String words(Counts counts) {
		return counts.sentences() + " · " + counts.paragraphs() + " · " + counts.speeches();
	}

	private static String words(Value... stored) {
		return String.join(" · ", Arrays.stream(stored).map((each) -> String.valueOf(each.asObject())).toList());
	}

	private static Map<String, Object> values(String stored, String recounted) {
		return new TreeMap<>(Map.of("stored", stored, "recounted", recounted));
	}

}
