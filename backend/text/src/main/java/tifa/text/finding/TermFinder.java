package tifa.text.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import tifa.text.speech.Paragraph;
import tifa.text.vocabulary.Category;
import tifa.text.vocabulary.MatchingForm;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.Vocabulary;

/**
 * Finds the mentions of a vocabulary's terms: leftmost and longest, whole words only,
 * each stretch of text for one term, the sure ones before the doubtful. Safe for use by
 * many threads.
 */
public final class TermFinder {

	private static final String OPENING = "“‘「『《〈";

	private static final String CLOSING = "”’」』》〉";

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

	/** A paragraph's text in matching form and its mentions, in order. */
	public AnalysedParagraph analyse(Paragraph paragraph) {
		StringBuilder plain = new StringBuilder(paragraph.text().length());
		List<Mention> mentions = new ArrayList<>();
		List<String> sentences = paragraph.sentences();
		for (int i = 0; i < sentences.size(); i++) {
			MatchingForm form = MatchingForm.map(sentences.get(i));
			plain.append(form.plain());
			find(sentences.get(i), i, form, mentions);
		}
		return new AnalysedParagraph(paragraph, plain.toString(), mentions);
	}

	/** Where names and aliases stand in a text in matching form, none across another. */
	public List<Span> spans(String plain) {
		List<Segmenter.Word> words = this.wholeWords.words(plain);
		List<Span> spans = this.longForms.in(plain);
		spans.addAll(this.wholeWords.among(words));
		return this.doubtful.beside(Span.leftmostLongest(spans), plain, words);
	}

	private void find(String sentence, int index, MatchingForm form, List<Mention> into) {
		for (Span span : this.quoted.beside(spans(form.plain()), form, sentence)) {
			Term term = this.vocabulary.withForm(span.form());
			into.add(mention(term, sentence, index, form, span));
		}
	}

	/**
	 * The mention in the sentence as written, with a quote that opens or closes in it.
	 */
	private static Mention mention(Term term, String sentence, int index, MatchingForm form, Span span) {
		int start = form.offsets()[span.start()];
		int end = form.end(span.end() - 1, sentence);
		int opening = (start > 0) ? OPENING.indexOf(sentence.charAt(start - 1)) : -1;
		if (opening >= 0 && sentence.substring(start, end).indexOf(CLOSING.charAt(opening)) >= 0) {
			start--;
		}
		int closing = (end < sentence.length()) ? CLOSING.indexOf(sentence.charAt(end)) : -1;
		if (closing >= 0
				&& sentence.substring(start, end).lastIndexOf(OPENING.charAt(closing)) > sentence.substring(start, end)
					.lastIndexOf(CLOSING.charAt(closing))) {
			end++;
		}
		return new Mention(term.name(), index, start, end);
	}

}
