package tifa.text.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import tifa.text.speech.Paragraph;
import tifa.text.speech.PartialDate;
import tifa.text.vocabulary.MatchingForm;
import tifa.text.vocabulary.Term;

/**
 * Finds the mentions of one speech, its paragraphs in order: what it has named by then
 * decides what 《条例》 stands for, and its date which aliases count. Not for several
 * threads.
 */
public final class SpeechFinder {

	private static final String OPENING = "“‘「『《〈";

	private static final String CLOSING = "”’」』》〉";

	private final TermFinder finder;

	private final PartialDate date;

	private final ShortTitles titles = new ShortTitles();

	SpeechFinder(TermFinder finder, PartialDate date) {
		this.finder = finder;
		this.date = date;
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

	/** Takes note of what a paragraph names, without looking for mentions in it. */
	public void pass(Paragraph paragraph) {
		paragraph.sentences().forEach(this.titles::next);
	}

	private void find(String sentence, int index, MatchingForm form, List<Mention> into) {
		List<Span> spans = this.finder.spans(sentence, form, this.date);
		for (ShortTitles.Resolved title : this.titles.next(sentence)) {
			spans = with(title, form, spans);
		}
		for (Span span : spans) {
			Term term = this.finder.vocabulary().withForm(span.form());
			into.add(mention(term, sentence, index, form, span));
		}
	}

	/**
	 * A sure document takes the text of its short title, a doubtful one only free text.
	 */
	private List<Span> with(ShortTitles.Resolved title, MatchingForm form, List<Span> spans) {
		String known = (this.finder.vocabulary().withForm(title.form()) != null) ? title.form() : title.bare();
		Term term = this.finder.vocabulary().withForm(known);
		int start = place(title.start(), form.offsets());
		int end = place(title.end(), form.offsets());
		List<Span> beside = spans.stream().filter((span) -> span.end() <= start || span.start() >= end).toList();
		if (term == null || !term.isSure() && beside.size() < spans.size()) {
			return spans;
		}
		List<Span> all = new ArrayList<>(beside);
		all.add(new Span(start, end, known));
		all.sort(Comparator.comparingInt(Span::start));
		return all;
	}

	/** The first place in the matching form that is not before one in the text. */
	private static int place(int inText, int[] offsets) {
		int place = 0;
		while (place < offsets.length && offsets[place] < inText) {
			place++;
		}
		return place;
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
