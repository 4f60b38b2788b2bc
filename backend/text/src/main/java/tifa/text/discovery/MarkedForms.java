package tifa.text.discovery;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import tifa.text.speech.Speech;
import tifa.text.vocabulary.MatchingForm;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.Vocabulary;

/**
 * What speeches mark as terms, by form: titles, quoted formulations, and whatever several
 * of them put in quotes. Speeches may be read by many threads.
 */
final class MarkedForms {

	/** Of terms of one form the firmest stays, whatever comes first. */
	private static final Comparator<Term> FIRMEST = Comparator.comparing(Term::tier)
		.thenComparing(Term::name)
		.thenComparing(Term::category);

	/** What as many speeches put in quotes is a formulation, whatever it looks like. */
	private static final int QUOTING = 3;

	private final MarkedTerms rules = new MarkedTerms();

	private final Map<String, Term> terms = new ConcurrentHashMap<>();

	/** The speeches that put a form in quotes. */
	private final Map<String, Set<String>> quoting = new ConcurrentHashMap<>();

	void read(Speech speech) {
		this.rules.quoted(speech)
			.forEach((name) -> this.quoting
				.computeIfAbsent(MatchingForm.of(name), (form) -> ConcurrentHashMap.newKeySet())
				.add(speech.id()));
		this.rules.terms(speech)
			.forEach((term) -> this.terms.merge(MatchingForm.of(term.name()), term,
					(one, other) -> (FIRMEST.compare(one, other) <= 0) ? one : other));
	}

	/** The terms of all that was read, by form, but those that are known. */
	Map<String, Term> terms(Vocabulary known) {
		Map<String, Term> marked = new TreeMap<>(this.terms);
		marked.keySet().removeIf(StopWords::contain);
		this.quoting.forEach((form, speeches) -> {
			if (speeches.size() >= QUOTING && !StopWords.list(form)) {
				marked.putIfAbsent(form, QuoteRule.formulation(form));
			}
		});
		marked.keySet().removeIf((form) -> known.withForm(form) != null);
		return marked;
	}

}
