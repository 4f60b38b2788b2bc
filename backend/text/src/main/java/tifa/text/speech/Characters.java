package tifa.text.speech;

import java.util.regex.Pattern;

/**
 * The characters of a text as a reader sees them.
 */
final class Characters {

	private static final Pattern LINE_END = Pattern.compile("\r\n?|[\u0085\u2028\u2029\f\u000B]");

	private static final Pattern VISIBLE = Pattern.compile("[^\\s\\p{Z}\\p{Cf}\\p{Cc}]");

	private Characters() {
	}

	/**
	 * The text without byte order mark, and the line ends of other systems as line feeds.
	 */
	static String lines(String text) {
		String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
		return LINE_END.matcher(unmarked).replaceAll("\n");
	}

	/** Whether a reader sees nothing. */
	static boolean isBlank(String text) {
		return !VISIBLE.matcher(text).find();
	}

}
