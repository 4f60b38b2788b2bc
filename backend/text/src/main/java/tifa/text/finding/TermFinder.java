package tifa.text.finding;

import java.util.List;
import java.util.Map;
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

	private final WholeWords wholeWords;

	/**
	 * Long strings are found across words: 以为人民服务为核心 holds 为人民服务, although 以为 is a word.
	 * Shorter ones do turn up there by chance (学习总书记 holds 习总书记, 政治领导力量 holds 政治领导).
	 */
	private static final int SHORTEST_ACROSS = 5;

	private final FormIndex longForms;

	private final DoubtfulForms doubtful;

	private final QuotedForms quoted;

	/** Apart from the others, since whether they count depends on the speech. */
	private final FormIndex dated;

	public TermFinder(Vocabulary vocabulary) {
		Set<String> inQuotes = vocabulary.forms()
			.stream()
			.filter((form) -> vocabulary.dated(form) == null && QuotedForms.isOne(form, vocabulary.withForm(form)))
			.collect(Collectors.toSet());
		Map<Boolean, Set<String>> forms = vocabulary.forms()
			.stream()
			.filter((form) -> !inQuotes.contains(form) && vocabulary.dated(form) == null)
			.collect(Collectors.partitioningBy((form) -> vocabulary.withForm(form).isSure(), Collectors.toSet()));
		this.vocabulary = vocabulary;
		this.wholeWords = new WholeWords(forms.get(true),
				(form) -> vocabulary.withForm(form).category() == Category.PERSON);
		this.longForms = new FormIndex(
				forms.get(true).stream().filter((form) -> form.length() >= SHORTEST_ACROSS).toList());
		this.doubtful = new DoubtfulForms(forms.get(false));
		this.quoted = new QuotedForms(inQuotes);
		this.dated = new FormIndex(
				vocabulary.forms().stream().filter((form) -> vocabulary.dated(form) != null).toList());
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
		List<Segmenter.Word> words = this.wholeWords.words(plain);
		List<Span> spans = this.longForms.in(plain);
		spans.addAll(this.wholeWords.among(words));
		this.dated.in(plain)
			.stream()
			.filter((span) -> this.vocabulary.dated(span.form()).applies(date) && stands(span, words))
			.forEach(spans::add);
		return this.doubtful.beside(Span.leftmostLongest(spans), plain, words);
	}

	private static boolean stands(Span span, List<Segmenter.Word> words) {
		return span.form().length() >= SHORTEST_ACROSS
				|| words.stream().anyMatch((word) -> word.start() == span.start())
						&& words.stream().anyMatch((word) -> word.end() == span.end());
	}

	/** The same in a sentence, with what is only found in quotes. */
	List<Span> spans(String sentence, MatchingForm form, PartialDate date) {
		return this.quoted.beside(spans(form.plain(), date), form, sentence);
	}

}
