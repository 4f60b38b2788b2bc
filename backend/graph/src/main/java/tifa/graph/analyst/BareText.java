package tifa.graph.analyst;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of a statement is neither string nor comment, at the same places: these become
 * spaces, and a quoted name stands without its quotes.
 */
final class BareText {

	private static final Pattern HIDDEN = Pattern.compile(
			"'(?:[^'\\\\]|\\\\.)*+'?|\"(?:[^\"\\\\]|\\\\.)*+\"?|`[^`]*+`?|//[^\\r\\n]*+|/\\*(?s:.)*?(?:\\*/|\\z)",
			Pattern.DOTALL);

	/** What Cypher takes for a blank. */
	private static final Pattern BLANK = Pattern.compile("(?U)[\\s\\x1c-\\x1f\\u180e&&[^\\r\\n]]");

	private BareText() {
	}

	static String of(String text) {
		String shown = HIDDEN.matcher(text).replaceAll((hidden) -> Matcher.quoteReplacement(bare(hidden.group())));
		return BLANK.matcher(shown).replaceAll(" ");
	}

	/** A quoted name keeps its letters and dots. */
	private static String bare(String hidden) {
		return (hidden.charAt(0) == '`') ? hidden.replace('`', ' ').replaceAll("[^\\w. ]", "_")
				: hidden.replaceAll("[^\\r\\n]", " ");
	}

}
