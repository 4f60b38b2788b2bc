package tifa.text.speech;

import java.util.List;
import java.util.Map;

/**
 * What the rules of metadata look at.
 *
 * @param front the lines before the first paragraph
 * @param body the paragraphs behind them
 * @param header what the table above an official document says
 * @param dropped what cleaning took away of source lines and datelines
 * @param file the file's name, without its extension
 */
record Clues(Front front, List<String> body, Map<String, String> header, List<String> dropped, String file) {

	private static final int OPENING = 300;

	/** Title and subtitles in one, or an empty string. */
	String heading() {
		return String.join(" ", this.front.headings());
	}

	/** The first sentences of the body. */
	String opening() {
		String opening = String.join("\n", this.body.subList(0, Math.min(4, this.body.size())));
		return opening.substring(0, Math.min(OPENING, opening.length()));
	}

}
