package tifa.text.speech;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a cleaned text into paragraphs: a line each, above 600 characters at sentence
 * ends.
 */
final class ParagraphSplitter {

	/** The longest paragraph, in UTF-16 code units, that has a sentence end to cut at. */
	static final int LONGEST = 600;

	private ParagraphSplitter() {
	}

	static List<String> split(String text) {
		List<String> paragraphs = new ArrayList<>();
		text.lines().map(String::strip).filter((line) -> !line.isEmpty()).forEach((line) -> cutLong(line, paragraphs));
		return paragraphs;
	}

	private static void cutLong(String paragraph, List<String> into) {
		if (paragraph.length() <= LONGEST) {
			into.add(paragraph);
			return;
		}
		StringBuilder piece = new StringBuilder();
		for (String sentence : Paragraph.cut(paragraph, SentenceSplitter.starts(paragraph))) {
			if (!piece.isEmpty() && piece.length() + sentence.length() > LONGEST) {
				into.add(piece.toString().strip());
				piece.setLength(0);
			}
			piece.append(sentence);
		}
		into.add(piece.toString().strip());
	}

}
