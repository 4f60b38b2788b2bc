package tifa.text.discovery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

import tifa.text.finding.TermFinder;
import tifa.text.speech.Paragraph;
import tifa.text.speech.Role;
import tifa.text.speech.Speech;
import tifa.text.vocabulary.MatchingForm;
import tifa.text.vocabulary.Status;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.TermStatistics;
import tifa.text.vocabulary.Tier;
import tifa.text.vocabulary.Vocabulary;

/**
 * Proposes the terms of speeches that a vocabulary lacks: what the speeches mark by 《》
 * and “”, and what the selector finds by the figures of a corpus. What comes out depends
 * on vocabulary, corpus and speeches alone, not on their order. Speeches may be read by
 * many threads.
 */
public final class Discovery {

	/** 四个意识, 三会一课, 一带一路 … */
	private static final Pattern NUMERAL = Pattern
		.compile("[一二两三四五六七八九十百千万双]+(?:个|大|项|条|种|次|有|要|不|位|高|新|好|强|严|实|进|查|同|率|化|型|点|为|支|性|力|观|心|感)?\\p{IsHan}{1,5}"
				+ "|(?:[一二两三四五六七八九十]\\p{IsHan}{1,2}){2,3}");

	/** What as many speeches put in quotes is a formulation, whatever it looks like. */
	private static final int QUOTING = 3;

	private final CorpusIndex index;

	private final Selector selector;

	private final MarkedTerms marked = new MarkedTerms();

	private final CategoryGuess category;

	private final Vocabulary known;

	private final Map<String, Term> markedForms = new ConcurrentHashMap<>();

	/** The speeches that put a form in quotes. */
	private final Map<String, Set<String>> quoting = new ConcurrentHashMap<>();

	private final Map<String, Proposal> selected = new ConcurrentHashMap<>();

	/**
	 * Prepares to read speeches.
	 * @param vocabulary what is known; its own proposals are found afresh
	 * @param background the corpus that figures come from, the speeches to be read
	 * included
	 */
	public Discovery(Vocabulary vocabulary, Background background) {
		this(accepted(vocabulary), background.index(), Selector::new);
	}

	/** Prepares to read speeches with a selector beside what is known for sure. */
	Discovery(Vocabulary known, CorpusIndex index, BiFunction<TermFinder, CorpusIndex, Selector> selector) {
		this.known = known;
		this.index = index;
		this.selector = selector.apply(new TermFinder(known), index);
		this.category = new CategoryGuess(known.terms());
	}

	private static Vocabulary accepted(Vocabulary vocabulary) {
		return Vocabulary.of(vocabulary.terms().stream().filter((term) -> term.status() == Status.ACCEPTED).toList());
	}

	/** What these speeches propose by their own figures. */
	public static List<Term> terms(Vocabulary vocabulary, Collection<Speech> speeches) {
		Background background = new Background();
		speeches.forEach(background::add);
		Discovery discovery = new Discovery(vocabulary, background);
		speeches.parallelStream().forEach(discovery::read);
		return discovery.terms();
	}

	/** Reads a speech for what it proposes. */
	public void read(Speech speech) {
		this.marked.quoted(speech)
			.forEach((name) -> this.quoting
				.computeIfAbsent(MatchingForm.of(name), (form) -> ConcurrentHashMap.newKeySet())
				.add(speech.id()));
		this.marked.terms(speech)
			.forEach((term) -> this.markedForms.merge(MatchingForm.of(term.name()), term, Discovery::firmer));
		speech.paragraphs()
			.stream()
			.filter((paragraph) -> paragraph.role() == Role.BODY)
			.map(Paragraph::sentences)
			.flatMap(Collection::stream)
			.flatMap((sentence) -> this.selector.select(sentence).stream())
			.forEach((each) -> this.selected.computeIfAbsent(each.form(), (key) -> new Proposal()).add(each.logOdds()));
	}

	/** What was proposed by all that was read, by name. */
	public List<Term> terms() {
		Map<String, Term> terms = new TreeMap<>();
		terms.putAll(this.markedForms);
		this.selected.forEach((form, proposal) -> terms.putIfAbsent(form, selected(form, proposal.confidence())));
		terms.keySet().removeIf(StopWords::contain);
		this.quoting.forEach((form, speeches) -> {
			if (speeches.size() >= QUOTING && !StopWords.list(form)) {
				terms.merge(form, QuoteRule.repeated(form), Discovery::firmer);
			}
		});
		terms.keySet().removeIf((form) -> this.known.withForm(form) != null);
		Map<String, Double> nested = nested(terms.keySet());
		List<Term> all = new ArrayList<>();
		terms.forEach((form, term) -> all.add(Term.proposed(term.name(), term.category(), term.tier(),
				term.confidence(), statistics(form, nested.get(form)))));
		return all;
	}

	private static Term firmer(Term one, Term other) {
		return (one.tier().compareTo(other.tier()) <= 0) ? one : other;
	}

	private Term selected(String form, double confidence) {
		boolean pattern = NUMERAL.matcher(form).matches() || Candidates.isParallel(form);
		return Term.proposed(form, this.category.of(form), pattern ? Tier.PATTERN : Tier.MINED, confidence);
	}

	private TermStatistics statistics(String form, double cvalue) {
		CorpusIndex.Occurrences found = this.index.of(form);
		return new TermStatistics(found.count(), found.documents(),
				rounded(Math.min(found.leftEntropy(), found.rightEntropy())), rounded(this.selector.pmi(form)),
				rounded(cvalue));
	}

	private static double rounded(double value) {
		return Math.round(value * 1000) / 1000.0;
	}

	/**
	 * The C-value of each form: log2(length + 1) times its frequency less the mean
	 * frequency of the longer forms that hold it (Frantzi, Ananiadou and Mima 2000).
	 */
	private Map<String, Double> nested(Collection<String> forms) {
		Map<String, Integer> frequencies = new HashMap<>();
		forms.forEach((form) -> frequencies.put(form, this.index.of(form).count()));
		Map<String, long[]> within = new LinkedHashMap<>();
		for (String form : forms) {
			for (int start = 0; start < form.length(); start++) {
				for (int end = start + 2; end <= form.length(); end++) {
					String part = form.substring(start, end);
					if (part.length() < form.length() && frequencies.containsKey(part)) {
						long[] sum = within.computeIfAbsent(part, (key) -> new long[2]);
						sum[0] += frequencies.get(form);
						sum[1]++;
					}
				}
			}
		}
		Map<String, Double> values = new HashMap<>();
		frequencies.forEach((form, frequency) -> {
			long[] sum = within.get(form);
			double own = frequency - ((sum != null) ? (double) sum[0] / sum[1] : 0);
			values.put(form, CorpusIndex.log2(form.length() + 1) * own);
		});
		return values;
	}

}
