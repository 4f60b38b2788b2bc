package tifa.text.vocabulary;

import java.text.Normalizer;
import java.util.Arrays;

import tifa.text.script.Simplified;

/**
 * The form in which names, aliases and texts are compared: NFKC, simplified script,
 * without quotes, 《》 and white space, list separators as 、.
 *
 * @param plain the text in this form
 * @param offsets for each UTF-16 code unit of {@code plain} the index it has in the text
 */
public record MatchingForm(String plain, int[] offsets) {

	private static final String DROPPED = "“”‘’「」『』\"'＂＇《》〈〉";

	private static final String SEPARATORS = "，,､﹑﹐、";

	/** The matching form of a string, without offsets. */
	public static String of(String text) {
		return map(text).plain;
	}

	/**
	 * The matching form of a text, with the way back.
	 * @param text any text
	 * @return its form, and for each character of it where it stood
	 */
	public static MatchingForm map(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		int[] offsets = new int[text.length() * 2 + 16];
		int i = 0;
		while (i < text.length()) {
			int codePoint = text.codePointAt(i);
			int width = Character.charCount(codePoint);
			int before = plain.length();
			append(text, i, plain);
			if (plain.length() > offsets.length) {
				offsets = Arrays.copyOf(offsets, plain.length() * 2);
			}
			for (int k = before; k < plain.length(); k++) {
				offsets[k] = i + Math.min(k - before, width - 1);
			}
			i += width;
		}
		return new MatchingForm(plain.toString(), Arrays.copyOf(offsets, plain.length()));
	}

	/** Where the character at this place of {@link #plain} ends in the text. */
	public int end(int place, String text) {
		int start = this.offsets[place];
		return start + (Character.isHighSurrogate(text.charAt(start)) ? 2 : 1);
	}

	private static void append(String text, int at, StringBuilder into) {
		int codePoint = text.codePointAt(at);
		if (Simplified.isSettled(codePoint)) {
			into.appendCodePoint(codePoint);
			return;
		}
		if (DROPPED.indexOf(codePoint) >= 0 || Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
			return;
		}
		if (SEPARATORS.indexOf(codePoint) >= 0) {
			into.append('、');
		}
		else if (Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN) {
			String normal = normal(codePoint);
			into.append((normal.codePointAt(0) == codePoint) ? Simplified.at(text, at) : Simplified.of(normal));
		}
		else {
			into.append(normal(codePoint).replace(" ", ""));
		}
	}

	private static String normal(int codePoint) {
		return Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
	}

}
