package tifa.text.speech;

import java.util.ArrayList;
import java.util.List;

/**
 * One paragraph of a speech, as it is shown.
 *
 * @param index its place in the speech, from 0
 * @param role what it is to the speech
 * @param text the cleaned text
 * @param starts where each sentence starts in the text, in UTF-16 code units; the first
 * is 0
 */
public record Paragraph(int index, Role role, String text, List<Integer> starts) {

	public Paragraph {
		starts = List.copyOf(starts);
	}

	/** A paragraph, its sentences found. */
	public static Paragraph of(int index, Role role, String text) {
		return new Paragraph(index, role, text, SentenceSplitter.starts(text));
	}

	/** The sentences, in order; joined they are the text. */
	public List<String> sentences() {
		return cut(this.text, this.starts);
	}

	/** Cuts a text at the given starts. */
	public static List<String> cut(String text, List<Integer> starts) {
		List<String> sentences = new ArrayList<>(starts.size());
		for (int i = 0; i < starts.size(); i++) {
			int end = (i + 1 < starts.size()) ? starts.get(i + 1) : text.length();
			sentences.add(text.substring(starts.get(i), end));
		}
		return sentences;
	}

}
