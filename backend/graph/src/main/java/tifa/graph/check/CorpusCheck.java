package tifa.graph.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import tifa.graph.Cypher;
import tifa.graph.corpus.Corpus;
import tifa.graph.corpus.TermLinks;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.Vocabulary;

/**
 * Checks what is true of the corpus as a whole: its contents, its vocabulary, its totals.
 */
final class CorpusCheck {

	private final TransactionContext transaction;

	private final Findings findings;

	CorpusCheck(TransactionContext transaction, Findings findings) {
		this.transaction = transaction;
		this.findings = findings;
	}

	/** Each content once, each paragraph in one speech. */
	void contents() {
		this.transaction.run(Cypher.statement("check/contents"))
			.forEachRemaining((row) -> this.findings.add(Invariant.CONTENT_TWICE, row.get("content").asString(),
					Map.of("stored", String.join(", ", row.get("ids").asList((id) -> id.asString())))));
		this.transaction.run(Cypher.statement("check/strays"))
			.forEachRemaining((row) -> this.findings.add(Invariant.STRAY, row.get("id").asString(),
					Map.of("stored", row.get("speeches").asLong())));
	}

	/** One term a matching form, and each linked to those that its name contains. */
	void vocabulary(List<Term> stored, Vocabulary vocabulary) {
		stored.stream()
			.filter((term) -> vocabulary.named(term.name()) == null)
			.forEach((term) -> this.findings.add(Invariant.TERM_TWICE, term.name(), Map.of()));
		Set<List<String>> links = new HashSet<>(TermLinks.contains(vocabulary, vocabulary.terms()));
		this.transaction.run(Cypher.statement("check/contains")).forEachRemaining((row) -> {
			List<String> link = List.of(row.get("container").asString(), row.get("contained").asString());
			if (!links.remove(link)) {
				link(link, 1, 0);
			}
		});
		links.forEach((link) -> link(link, 0, 1));
	}

	/** The terms in the store are those that were decided upon, as they were. */
	void decided(Vocabulary stored, Vocabulary decided) {
		Set<String> names = new TreeSet<>();
		stored.terms().forEach((term) -> names.add(term.name()));
		decided.terms().forEach((term) -> names.add(term.name()));
		names.stream()
			.filter((name) -> !Objects.equals(stored.named(name), decided.named(name)))
			.forEach((name) -> this.findings.add(Invariant.VOCABULARY, name,
					Map.of("stored", words(stored.named(name)), "recounted", words(decided.named(name)))));
	}

	private static String words(Term term) {
		return (term != null) ? term.status().word() + " · " + term.tier().word() + " · " + term.category().word()
				+ " · " + String.join("；", term.aliases()) : "–";
	}

	private void link(List<String> link, int stored, int recounted) {
		this.findings.add(Invariant.CONTAINS, String.join(" → ", link),
				Map.of("stored", stored, "recounted", recounted));
	}

	/** The totals are those of the texts. */
	void totals(Map<String, Long> sums, Vocabulary vocabulary) {
		List<Record> rows = this.transaction.run(Cypher.statement("check/totals")).list();
		Map<String, Object> stored = (rows.size() == 1) ? rows.get(0).asMap() : Map.of();
		Map<String, Object> recounted = new TreeMap<>(sums);
		recounted.put("vocabulary", vocabulary.hash());
		recounted.put("pipeline", Corpus.PIPELINE);
		recounted.forEach((name, now) -> {
			if (!Objects.equals(stored.get(name), now)) {
				this.findings.add(Invariant.TOTAL, name,
						Map.of("stored", String.valueOf(stored.get(name)), "recounted", String.valueOf(now)));
			}
		});
	}

}
