package tifa.text.speech;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes the marks of Markdown out of a text.
 */
public final class MarkdownText {

	/** Front matter, fences, rules, marks of quotations and lists, pictures. */
	private static final List<Pattern> GONE = List.of(Pattern.compile("\\A---\\R(?s:.*?)\\R---\\R"),
			Pattern.compile("(?m)^ {0,3}(?:```|~~~).*$"), Pattern.compile("(?m)^ {0,3}(?:[-*_] *){3,}$"),
			Pattern.compile("(?m)^ {0,3}(?:> ?)+"), Pattern.compile("(?m)^ *[-*+] +"),
			Pattern.compile("!\\[[^\\]\\n]*]\\([^)\\n]*\\)"));

	/** Headings, links and emphasis. */
	private static final List<Pattern> KEPT_INSIDE = List.of(Pattern.compile("(?m)^ {0,3}#{1,6} +(.*?)(?: +#+)? *$"),
			Pattern.compile("\\[([^\\]\\n]*)]\\([^)\\n]*\\)"), emphasis("\\*\\*\\*"), emphasis("\\*\\*"),
			emphasis("\\*"), Pattern.compile("__([^_\\n]+)__"), Pattern.compile("`([^`\\n]+)`"));

	private MarkdownText() {
	}

	private static Pattern emphasis(String mark) {
		return Pattern.compile("(?<![*\\\\])" + mark + "([^*\n]+)" + mark + "(?!\\*)");
	}

	/** The same text without marks; what masks a name, such as * alone, stays. */
	public static SourceText of(SourceText source) {
		String text = source.text();
		for (Pattern each : GONE) {
			text = each.matcher(text).replaceAll("");
		}
		for (Pattern each : KEPT_INSIDE) {
			text = each.matcher(text).replaceAll("$1");
		}
		return source.with(text);
	}

}
