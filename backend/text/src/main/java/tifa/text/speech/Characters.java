package tifa.text.speech;

import java.util.regex.Pattern;

/**
 * The characters of a text as a reader sees them.
 */
final class Characters {

	private static final Pattern LINE_END = Pattern.compile("\r\n?|[\u0085\u2028\u2029\f\u000B]");

	private static final String OTHER_LINE_ENDS = "\r\u0085\u2028\u2029\f\u000B";

	private static final Pattern VISIBLE = Pattern.compile("[^\\s\\p{Z}\\p{Cf}\\p{Cc}]");

	private Characters() {
	}

	/**
	 * The text without byte order mark, and the line ends of other systems as line feeds.
	 */
	static String lines(String text) {
		String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
		boolean other = OTHER_LINE_ENDS.chars().anyMatch((end) -> unmarked.indexOf(end) >= 0);
		return other ? LINE_END.matcher(unmarked).replaceAll("\n") : unmarked;
	}

	static boolean isHan(int codePoint) {
		return isCommonHan(codePoint) || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN;
	}

	static boolean isLetterOrDigit(int codePoint) {
		return isCommonHan(codePoint) || Character.isLetterOrDigit(codePoint);
	}

	/** What nearly all characters of a text are, which spares looking them up. */
	private static boolean isCommonHan(int codePoint) {
		return codePoint >= 0x4E00 && codePoint <= 0x9FA5;
	}

	/** Whether a reader sees nothing. */
	static boolean isBlank(String text) {
		return !VISIBLE.matcher(text).find();
	}

}
