package tifa.text.finding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import tifa.text.speech.Paragraph;
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

	private final FormTrie longForms;

	private final DoubtfulForms doubtful;

	private final QuotedForms quoted;

	public TermFinder(Vocabulary vocabulary) {
		Set<String> inQuotes = vocabulary.forms()
			.stream()
			.filter((form) -> QuotedForms.isOne(form, vocabulary.withForm(form)))
			.collect(Collectors.toSet());
		Map<Boolean, Set<String>> forms = vocabulary.forms()
			.stream()
			.filter((form) -> !inQuotes.contains(form))
			.collect(Collectors.partitioningBy((form) -> vocabulary.withForm(form).isSure(), Collectors.toSet()));
		this.vocabulary = vocabulary;
		this.wholeWords = new WholeWords(forms.get(true),
				(form) -> vocabulary.withForm(form).category() == Category.PERSON);
		this.longForms = new FormTrie(
				forms.get(true).stream().filter((form) -> form.length() >= SHORTEST_ACROSS).toList());
		this.doubtful = new DoubtfulForms(forms.get(false));
		this.quoted = new QuotedForms(inQuotes);
	}

	public Vocabulary vocabulary() {
		return this.vocabulary;
	}

	/** What finds the mentions of one speech. */
	public SpeechFinder speech() {
		return new SpeechFinder(this);
	}

	/** The paragraphs of a speech, all of them and in order, with their mentions. */
	public List<AnalysedParagraph> analyse(List<Paragraph> speech) {
		SpeechFinder finder = speech();
		return speech.stream().map(finder::analyse).toList();
	}

	/** Where names and aliases stand in a text in matching form, none across another. */
	public List<Span> spans(String plain) {
		List<Segmenter.Word> words = this.wholeWords.words(plain);
		List<Span> spans = this.longForms.in(plain);
		spans.addAll(this.wholeWords.among(words));
		return this.doubtful.beside(Span.leftmostLongest(spans), plain, words);
	}

	/** The same in a sentence, with what is only found in quotes. */
	List<Span> spans(String sentence, MatchingForm form) {
		return this.quoted.beside(spans(form.plain()), form, sentence);
	}

}
