package tifa.text.discovery;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tifa.text.speech.Speech;
import tifa.text.vocabulary.MatchingForm;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.Tier;
import tifa.text.vocabulary.Vocabulary;

/**
 * What speeches mark as terms, by form: titles, quoted and parallel formulations, and
 * whatever several of them put in quotes. Speeches may be read by many threads.
 */
final class MarkedForms {

	/** Of terms of one form the firmest stays, whatever comes first. */
	private static final Comparator<Term> FIRMEST = Comparator.comparing(Term::tier)
		.thenComparing(Term::name)
		.thenComparing(Term::category);

	/** What as many speeches put in quotes is a formulation, whatever it looks like. */
	private static final int QUOTING = 3;

	/** In fewer documents nothing is usual. */
	private static final int SEVERAL = 4;

	/**
	 * What few speeches quote and many just say is emphasis: “重大任务”. Measured: three in
	 * four were wrong.
	 */
	private static final double QUOTED_BY_FEW = 0.3;

	private final MarkedTerms rules = new MarkedTerms();

	private final Map<String, Term> terms = new ConcurrentHashMap<>();

	/** Speeches that put a form in quotes, no more of them than matter. */
	private final Map<String, Set<String>> quoting = new ConcurrentHashMap<>();

	void read(Speech speech) {
		this.rules.quoted(speech)
			.forEach((name) -> this.quoting.merge(MatchingForm.of(name), Set.of(speech.id()), MarkedForms::together));
		this.rules.terms(speech)
			.forEach((term) -> this.terms.merge(MatchingForm.of(term.name()), term,
					(one, other) -> (FIRMEST.compare(one, other) <= 0) ? one : other));
	}

	private static Set<String> together(Set<String> some, Set<String> more) {
		return (some.size() >= QUOTING) ? some
				: Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * The terms of all that was read, by form, but those that are known.
	 * @param known the vocabulary
	 * @param documents in how many speeches that were read a form stands
	 */
	Map<String, Term> terms(Vocabulary known, ToIntFunction<String> documents) {
		Map<String, Term> marked = new TreeMap<>(this.terms);
		marked.keySet().removeIf(StopWords::contain);
		marked.entrySet().removeIf((each) -> each.getValue().tier() == Tier.PATTERN && isOfKnown(each.getKey(), known));
		this.quoting.forEach((form, speeches) -> {
			if (speeches.size() >= QUOTING && !StopWords.list(form)) {
				marked.putIfAbsent(form, QuoteRule.formulation(form));
			}
		});
		marked.keySet().removeIf((form) -> known.withForm(form) != null);
		marked.entrySet()
			.removeIf((each) -> each.getValue().tier() == Tier.QUOTED && isEmphasis(each.getKey(), documents));
		return marked;
	}

	private boolean isEmphasis(String form, ToIntFunction<String> documents) {
		int speeches = this.quoting.getOrDefault(form, Set.of()).size();
		int all = (speeches > 0) ? documents.applyAsInt(form) : 0;
		return all >= SEVERAL && speeches < QUOTING && speeches < all * QUOTED_BY_FEW;
	}

	/**
	 * Coordinations of known terms are no formulas, nor is one beside whatever comes
	 * next.
	 */
	private static boolean isOfKnown(String form, Vocabulary known) {
		String[] members = form.split("、");
		long count = Arrays.stream(members).filter((member) -> known.withForm(member) != null).count();
		return members.length > 1 && count == members.length || members.length == 2 && count > 0;
	}

}
