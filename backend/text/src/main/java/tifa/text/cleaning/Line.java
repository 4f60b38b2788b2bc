package tifa.text.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A line of a text that isn't blank.
 *
 * @param start where it starts in the text
 * @param end where it ends, before its line end
 * @param text its characters, without the white space at its ends
 */
record Line(int start, int end, String text) {

	private static final String SENTENCE_ENDS = "。！？!?；;：:”…";

	static List<Line> of(String text) {
		List<Line> lines = new ArrayList<>();
		int start = 0;
		while (start < text.length()) {
			int found = text.indexOf('\n', start);
			int end = (found < 0) ? text.length() : found;
			String stripped = text.substring(start, end).strip();
			if (!stripped.isEmpty()) {
				lines.add(new Line(start, end, stripped));
			}
			start = end + 1;
		}
		return lines;
	}

	/** Drops the lines of a text that are of a kind. */
	static List<Edit> drop(String text, Predicate<String> kind) {
		return of(text).stream()
			.filter((line) -> kind.test(line.text))
			.map((line) -> Edit.drop(line.start, line.end))
			.toList();
	}

	int length() {
		return this.text.length();
	}

	/** Whether it breaks off within a sentence. */
	boolean endsWithin() {
		return SENTENCE_ENDS.indexOf(this.text.charAt(this.text.length() - 1)) < 0;
	}

	boolean endsWithHan() {
		return Character.UnicodeScript.of(this.text.codePointBefore(this.text.length())) == Character.UnicodeScript.HAN;
	}

	boolean isIndented(String text) {
		return text.startsWith("　", this.start) || text.startsWith("  ", this.start);
	}

}
