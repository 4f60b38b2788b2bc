package tifa.graph.check;

import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

import tifa.graph.SteadyRead;
import tifa.graph.check.CheckReport.Recounted;
import tifa.graph.corpus.StoredTerms;
import tifa.graph.store.Store;
import tifa.text.Refusal;
import tifa.text.finding.TermFinder;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.Vocabulary;

/**
 * Recounts the whole graph from the stored text and the vocabulary in force, and names
 * what differs. It only reads, and holds no more than a few speeches and the counts.
 */
public final class Check {

	private static final int TRIES = 3;

	private final Store store;

	private final Supplier<Vocabulary> decided;

	/**
	 * Checks a store.
	 * @param decided tells the vocabulary that lexicon, proposals and decisions make
	 */
	public Check(Store store, Supplier<Vocabulary> decided) {
		this.store = store;
		this.decided = decided;
	}

	/**
	 * Checks one revision of the corpus; begins again where it changes meanwhile.
	 * @param checked is told now and then how many speeches are checked; what it throws
	 * ends the check
	 * @throws Refusal {@code check.changed} where the corpus changed at every try
	 * @throws tifa.graph.store.StoreUnavailableException where the database is lost
	 */
	public CheckReport run(IntConsumer checked) {
		for (int i = 0; i < TRIES; i++) {
			long revision = this.store.read(SteadyRead::revision);
			CheckReport report = once(revision, checked);
			if (this.store.read(SteadyRead::revision) == revision) {
				return report;
			}
		}
		throw new Refusal("check.changed", Map.of());
	}

	private CheckReport once(long revision, IntConsumer checked) {
		Findings findings = new Findings();
		List<Term> terms = SingleRead.of(this.store, StoredTerms::read);
		Vocabulary vocabulary = Vocabulary.of(terms);
		TextRecount texts = new TextRecount(findings);
		texts.run(this.store, new TermFinder(vocabulary), checked);
		SingleRead.of(this.store, (transaction) -> {
			new ReprintCheck(texts, findings).run(transaction);
			return null;
		});
		CountsCheck counts = SingleRead.of(this.store, (transaction) -> {
			CorpusCheck corpus = new CorpusCheck(transaction, findings);
			corpus.contents();
			corpus.vocabulary(terms, vocabulary);
			corpus.decided(vocabulary, this.decided.get());
			corpus.totals(texts.totals(), vocabulary);
			CountsCheck check = new CountsCheck(texts.counts(), this.decided.get(), findings);
			check.terms(transaction);
			check.pairs(transaction);
			return check;
		});
		Recounted recounted = new Recounted(texts.speeches(), texts.totals().get("paragraphs"), texts.mentions(),
				counts.terms(), counts.pairs());
		return new CheckReport(revision, recounted, findings.kept(), findings.counts());
	}

}
