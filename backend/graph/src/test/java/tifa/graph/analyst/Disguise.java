package tifa.graph.analyst;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ways to write a statement that Cypher reads as the same.
 */
enum Disguise {

	NONE((text) -> text),

	/** cREATE, mATCH. */
	CASE((text) -> word(text, (word) -> word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1))),

	/** Comments that speak of something else, and lines, in place of blanks. */
	COMMENTS((text) -> outside(text, " +", (blank) -> " /* RETURN 1 */ // RETURN 1\n\t")),

	/** Half of a keyword as an escape. */
	ESCAPES((text) -> word(text,
			(word) -> word.charAt(0) + "\\u00%02X".formatted((int) word.charAt(1)) + word.substring(2)));

	private static final String QUOTED = "'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\"|`[^`]*`|//.*|/\\*.*?\\*/";

	private final UnaryOperator<String> way;

	Disguise(UnaryOperator<String> way) {
		this.way = way;
	}

	String of(String statement) {
		return this.way.apply(statement);
	}

	private static String word(String text, UnaryOperator<String> change) {
		return outside(text, "\\b[A-Z]{3,}\\b", change);
	}

	/** Changes what is found outside of strings, quoted names and comments. */
	private static String outside(String text, String what, UnaryOperator<String> change) {
		return Pattern.compile(QUOTED + "|(?<what>" + what + ")")
			.matcher(text)
			.replaceAll((found) -> Matcher
				.quoteReplacement((found.group(1) != null) ? change.apply(found.group()) : found.group()));
	}

}
