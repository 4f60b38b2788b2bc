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

	private static final Pattern NESTING = Pattern.compile("(?i)[(\\[{]|\\bCASE\\b|[)\\]}]|\\bEND\\b");

	private BareText() {
	}

	static String of(String text) {
		return HIDDEN.matcher(text).replaceAll((hidden) -> Matcher.quoteReplacement(bare(hidden.group())));
	}

	private static String bare(String hidden) {
		return (hidden.charAt(0) == '`') ? hidden.replaceAll("[^\\w]", "_") : hidden.replaceAll("[^\\r\\n]", " ");
	}

	/** How deep brackets and CASE are nested. */
	static int depth(String bare) {
		Matcher nesting = NESTING.matcher(bare);
		int depth = 0;
		int deepest = 0;
		while (nesting.find()) {
			boolean opens = "([{".contains(nesting.group()) || nesting.group().equalsIgnoreCase("CASE");
			depth = Math.max(0, depth + (opens ? 1 : -1));
			deepest = Math.max(deepest, depth);
		}
		return deepest;
	}

}
