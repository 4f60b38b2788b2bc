package tifa.text.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import tifa.text.speech.Paragraph;
import tifa.text.speech.PartialDate;
import tifa.text.vocabulary.Category;
import tifa.text.vocabulary.MatchingForm;
import tifa.text.vocabulary.Vocabulary;

/**
 * Finds the mentions of a vocabulary's terms: leftmost and longest, whole words only,
 * each stretch of text for one term, the sure ones before the doubtful. Safe for use by
 * many threads.
 */
public final class TermFinder {

	private final Vocabulary vocabulary;

	private final FormIndex forms;

	private final WholeWords wholeWords;

	private final QuotedForms quoted;

	public TermFinder(Vocabulary vocabulary) {
		Set<String> inQuotes = vocabulary.forms()
			.stream()
			.filter((form) -> vocabulary.dated(form) == null && QuotedForms.isOne(form, vocabulary.withForm(form)))
			.collect(Collectors.toSet());
		List<String> others = vocabulary.forms().stream().filter((form) -> !inQuotes.contains(form)).toList();
		this.vocabulary = vocabulary;
		this.forms = new FormIndex(others);
		this.wholeWords = new WholeWords(others.stream()
			.filter((form) -> vocabulary.dated(form) == null && vocabulary.withForm(form).isSure())
			.collect(Collectors.toSet()), (form) -> vocabulary.withForm(form).category() == Category.PERSON);
		this.quoted = new QuotedForms(inQuotes);
	}

	public Vocabulary vocabulary() {
		return this.vocabulary;
	}

	/**
	 * What finds the mentions of one speech.
	 * @param date when it was held, or null
	 */
	public SpeechFinder speech(PartialDate date) {
		return new SpeechFinder(this, date);
	}

	/** The paragraphs of a speech, all of them and in order, with their mentions. */
	public List<AnalysedParagraph> analyse(List<Paragraph> speech, PartialDate date) {
		SpeechFinder finder = speech(date);
		return speech.stream().map(finder::analyse).toList();
	}

	/**
	 * Where names and aliases stand in a text in matching form that nobody dates, none
	 * across another.
	 */
	public List<Span> spans(String plain) {
		return spans(plain, null);
	}

	private List<Span> spans(String plain, PartialDate date) {
		List<Span> found = this.forms.in(plain);
		if (found.isEmpty()) {
			return found;
		}
		Standing standing = Standing.of(found, this.vocabulary);
		List<Span> spans = new ArrayList<>(standing.across());
		BitSet edges = new BitSet();
		for (Clause clause : Clause.around(standing.open(), plain, found)) {
			List<Segmenter.Word> words = this.wholeWords.words(plain, clause);
			spans.addAll(this.wholeWords.among(words));
			words.forEach((word) -> edges.set(word.start()));
			edges.set(clause.end());
		}
		standing.dated(edges, (form) -> this.vocabulary.dated(form).applies(date)).forEach(spans::add);
		return standing.beside(Span.leftmostLongest(spans), edges);
	}

	/** The same in a sentence, with what is only found in quotes. */
	List<Span> spans(String sentence, MatchingForm form, PartialDate date) {
		return this.quoted.beside(spans(form.plain(), date), form, sentence);
	}

}
