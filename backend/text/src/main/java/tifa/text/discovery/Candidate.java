package tifa.text.discovery;

import java.util.List;

import tifa.text.finding.Segmenter;
import tifa.text.finding.Span;

/**
 * A stretch of whole words that might be a term.
 *
 * @param first its first word
 * @param last its last word
 * @param start where it starts in the sentence in matching form
 * @param end where it ends
 */
record Candidate(int first, int last, int start, int end) {

	String in(MarkedSentence sentence) {
		return sentence.plain().substring(this.start, this.end);
	}

	List<Segmenter.Word> words(MarkedSentence sentence) {
		return sentence.words().subList(this.first, this.last + 1);
	}

	Span span(MarkedSentence sentence) {
		return new Span(this.start, this.end, in(sentence));
	}

	int words() {
		return this.last - this.first + 1;
	}

	int length() {
		return this.end - this.start;
	}

}
