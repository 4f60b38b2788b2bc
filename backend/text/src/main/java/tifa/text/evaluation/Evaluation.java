package tifa.text.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import tifa.text.discovery.Background;
import tifa.text.discovery.Discovery;
import tifa.text.finding.AnalysedParagraph;
import tifa.text.finding.Mention;
import tifa.text.finding.TermFinder;
import tifa.text.speech.Paragraph;
import tifa.text.speech.Role;
import tifa.text.speech.Speech;
import tifa.text.vocabulary.MatchingForm;
import tifa.text.vocabulary.Status;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.Vocabulary;

/**
 * What the default view shows of some speeches, beside what readers want.
 */
public final class Evaluation {

	private final Gold gold;

	private final double shown;

	/** All that is known or proposed. */
	private final Vocabulary vocabulary;

	/** The forms that stand in each document, with the term that each is found as. */
	private final Map<String, Map<String, Term>> found = new TreeMap<>();

	private final Map<String, String> texts = new TreeMap<>();

	/**
	 * Analyses speeches with a vocabulary and all that they and the background propose.
	 * @param gold what readers want
	 * @param speeches the speeches that are judged, by the name that the gold has for
	 * them
	 * @param background further speeches of the corpus
	 * @param lexicon the terms that are known before; none for the figures without it
	 * @param shown the confidence from which proposals are in the default view
	 */
	public Evaluation(Gold gold, Map<String, Speech> speeches, Collection<Speech> background, Collection<Term> lexicon,
			double shown) {
		this.gold = gold;
		this.shown = shown;
		Vocabulary vocabulary = Vocabulary.of(lexicon);
		Background all = new Background();
		List<Speech> both = new ArrayList<>(background);
		both.addAll(speeches.values());
		both.forEach(all::add);
		Discovery discovery = new Discovery(vocabulary, all);
		both.parallelStream().forEach(discovery::read);
		this.vocabulary = vocabulary.with(discovery.terms());
		TermFinder finder = new TermFinder(this.vocabulary);
		speeches.forEach((name, speech) -> analyse(name, speech, finder));
	}

	private void analyse(String name, Speech speech, TermFinder finder) {
		Map<String, Term> forms = new TreeMap<>();
		StringBuilder text = new StringBuilder();
		for (AnalysedParagraph analysed : finder.analyse(speech.paragraphs(), speech.date())) {
			Paragraph paragraph = analysed.paragraph();
			if (paragraph.role() == Role.BODY) {
				text.append(MatchingForm.of(paragraph.text())).append('\n');
				List<String> sentences = paragraph.sentences();
				for (Mention mention : analysed.mentions()) {
					Term term = finder.vocabulary().named(mention.term());
					String written = sentences.get(mention.sentence()).substring(mention.start(), mention.end());
					forms.put(MatchingForm.of(written), term);
				}
			}
		}
		this.found.put(name, forms);
		this.texts.put(name, text.toString());
	}

	private boolean isShown(Term term) {
		return term.status() == Status.ACCEPTED || term.confidence() >= this.shown;
	}

	private List<String> documents(Gold.Entry entry) {
		return this.found.keySet()
			.stream()
			.filter((document) -> this.gold.official() || entry.documents().contains(document))
			.toList();
	}

	/** The gold terms that stand in the text of their documents at all. */
	private List<Gold.Entry> present() {
		return this.gold.terms()
			.stream()
			.filter((entry) -> documents(entry).stream()
				.anyMatch((each) -> this.texts.get(each).contains(entry.form())))
			.toList();
	}

	/** Whether it is found, as exactly that stretch of text. */
	private boolean isFound(Gold.Entry entry) {
		return shown(entry).anyMatch((each) -> each.getKey().equals(entry.form()));
	}

	/** Whether a name of it is a name of what is found, or stands there. */
	private boolean isFoundByAnyName(Gold.Entry entry) {
		Set<String> names = entry.forms();
		return shown(entry)
			.anyMatch((each) -> names.contains(each.getKey()) || each.getValue().forms().anyMatch(names::contains));
	}

	private Stream<Map.Entry<String, Term>> shown(Gold.Entry entry) {
		return documents(entry).stream()
			.flatMap((document) -> this.found.get(document).entrySet().stream())
			.filter((each) -> isShown(each.getValue()));
	}

	/** Why it isn't found as exactly that stretch of text. */
	private Reason reason(Gold.Entry entry) {
		Term own = this.vocabulary.withForm(entry.form());
		if (own != null && MatchingForm.of(own.name()).equals(entry.form())
				&& shown(entry).anyMatch((each) -> each.getValue().equals(own))) {
			return Reason.OTHER_FORM;
		}
		if (!holding(entry).isEmpty()) {
			return Reason.WITHIN;
		}
		if (own == null) {
			return Reason.UNKNOWN;
		}
		return isShown(own) ? Reason.CROSSED : Reason.DOUBTFUL;
	}

	/** The shown terms that hold a form, where it isn't cut but part of a longer name. */
	private List<String> holding(Gold.Entry entry) {
		return shown(entry).filter((each) -> each.getKey().contains(entry.form()))
			.map((each) -> each.getValue().name())
			.distinct()
			.sorted()
			.toList();
	}

	/** The figures, and what is behind them. */
	public Report report() {
		List<Gold.Entry> present = present();
		long aliased = present.stream().filter(this::isFoundByAnyName).count();
		Set<String> wanted = new HashSet<>(this.gold.allowed());
		this.gold.terms().forEach((entry) -> wanted.addAll(entry.forms()));
		Map<String, Term> nodes = new TreeMap<>();
		Set<String> right = new TreeSet<>();
		judged().forEach((document) -> this.found.get(document).forEach((form, term) -> {
			if (isShown(term)) {
				nodes.put(term.name(), term);
				if (wanted.contains(form) || wanted.contains(MatchingForm.of(term.name()))) {
					right.add(term.name());
				}
			}
		}));
		Map<Gold.Entry, Reason> missed = new LinkedHashMap<>();
		present.stream().filter((entry) -> !isFound(entry)).forEach((entry) -> missed.put(entry, reason(entry)));
		Map<Gold.Entry, List<String>> within = new HashMap<>();
		missed.keySet().forEach((entry) -> within.put(entry, holding(entry)));
		within.values().removeIf(List::isEmpty);
		return new Report(present, missed, (int) aliased, within, nodes, right);
	}

	/** The documents that the gold speaks of. */
	private List<String> judged() {
		Set<String> named = new HashSet<>();
		this.gold.terms().forEach((entry) -> named.addAll(entry.documents()));
		return this.found.keySet().stream().filter((each) -> this.gold.official() || named.contains(each)).toList();
	}

	/** Why a term isn't found as exactly that stretch of text. */
	public enum Reason {

		/** A node of this name is shown, found by another of its forms only. */
		OTHER_FORM,
		/** It stands within longer terms that are shown. */
		WITHIN,
		/** Proposed, but below the bar. */
		DOUBTFUL,
		/** Known or sure, but another term takes its text. */
		CROSSED,
		/** Neither known nor proposed. */
		UNKNOWN

	}

	/**
	 * What came out.
	 *
	 * @param present gold terms that stand in the text
	 * @param missed those not found as exactly that stretch, with the reason, in order
	 * @param aliased how many are found by any of their names, or under another name
	 * @param within the missed terms that stand within longer terms that are shown, with
	 * these
	 * @param nodes the terms shown, by name
	 * @param right the names of those that the gold has
	 */
	public record Report(List<Gold.Entry> present, Map<Gold.Entry, Reason> missed, int aliased,
			Map<Gold.Entry, List<String>> within, Map<String, Term> nodes, Set<String> right) {

		/** Share of the gold terms found strictly. */
		public double recall() {
			return (double) (this.present.size() - this.missed.size()) / this.present.size();
		}

		/**
		 * Share of the gold terms found strictly, or as the name of a node that is shown
		 * by other forms.
		 */
		public double recallOfNodes() {
			return recall() + (double) named() / this.present.size();
		}

		/** How many nodes are shown by other forms only. */
		public int named() {
			return Collections.frequency(this.missed.values(), Reason.OTHER_FORM);
		}

		/** Share of the gold terms found by any name. */
		public double recallWithAliases() {
			return (double) this.aliased / this.present.size();
		}

		/** Share of the gold terms kept whole: found, or part of a longer name. */
		public double whole() {
			return (double) (this.present.size() - this.missed.size() + this.within.size()) / this.present.size();
		}

		/** Share of the shown terms that the gold has. */
		public double precision() {
			return (double) this.right.size() / Math.max(1, this.nodes.size());
		}

		/** The shown terms that the gold lacks, by name. */
		public List<Term> falseAlarms() {
			return this.nodes.values().stream().filter((term) -> !this.right.contains(term.name())).toList();
		}

	}

}
