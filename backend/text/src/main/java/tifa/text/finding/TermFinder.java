package tifa.text.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import tifa.text.speech.Paragraph;
import tifa.text.vocabulary.MatchingForm;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.Vocabulary;

/**
 * Finds the mentions of a vocabulary's terms: leftmost and longest, whole words only,
 * each stretch of text for one term. Safe for use by many threads.
 */
public final class TermFinder {

	private static final String OPENING = "“‘「『《〈";

	private static final String CLOSING = "”’」』》〉";

	private final Vocabulary vocabulary;

	private final WholeWords wholeWords;

	private final LongForms longForms;

	public TermFinder(Vocabulary vocabulary) {
		Set<String> forms = vocabulary.forms();
		this.vocabulary = vocabulary;
		this.wholeWords = new WholeWords(forms);
		this.longForms = new LongForms(forms);
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

	private void find(String sentence, int index, MatchingForm form, List<Mention> into) {
		List<Span> spans = this.longForms.in(form.plain());
		spans.addAll(this.wholeWords.in(form.plain()));
		for (Span span : Span.leftmostLongest(spans)) {
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
