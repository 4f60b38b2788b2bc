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

	private static final int OPENING_PARAGRAPHS = 4;

	/** Title and subtitles in one, or an empty string. */
	String heading() {
		return String.join(" ", this.front.headings());
	}

	/** The first sentences of the body. */
	String opening() {
		List<String> first = this.body.subList(0, Math.min(OPENING_PARAGRAPHS, this.body.size()));
		return cut(String.join("\n", first), OPENING);
	}

	/** The beginning of the body. */
	String beginning(int characters) {
		StringBuilder beginning = new StringBuilder();
		for (int i = 0; i < this.body.size() && beginning.length() < characters; i++) {
			beginning.append(this.body.get(i)).append('\n');
		}
		return cut(beginning.toString(), characters);
	}

	private static String cut(String text, int characters) {
		return text.substring(0, Math.min(characters, text.length()));
	}

}
