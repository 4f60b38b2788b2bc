package tifa.text.speech;

import java.util.regex.Pattern;

/**
 * Replaces the characters that no reader sees: line ends of other systems, no-break
 * spaces, zero-width marks and control characters.
 */
final class Characters {

	private static final Pattern LINE_END = Pattern.compile("\r\n?|[\u0085\u2028\u2029\f\u000B]");

	private static final Pattern SPACE = Pattern.compile("[\u00A0\u2000-\u200A\u202F\u205F\t]");

	private static final Pattern INVISIBLE = Pattern
		.compile("[\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\u00AD\\p{Cc}&&[^\n]]");

	private Characters() {
	}

	static String tidy(String text) {
		String lines = LINE_END.matcher(text).replaceAll("\n");
		return INVISIBLE.matcher(SPACE.matcher(lines).replaceAll(" ")).replaceAll("");
	}

}
