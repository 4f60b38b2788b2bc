package tifa.text.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a cleaned text into paragraphs: a source line each; where the text has no lines,
 * at its enumerators; above 600 characters at sentence ends.
 */
final class ParagraphSplitter {

	/** The longest paragraph, in UTF-16 code units, that has a sentence end to cut at. */
	static final int LONGEST = 600;

	private static final String SENTENCE_END = "(?<=[。！？!?；;”])";

	/** 一、 （一） 1. 一是 after the end of a sentence. */
	private static final Pattern ENUMERATOR = Pattern
		.compile(SENTENCE_END + "(?=[一二三四五六七八九十]{1,3}(?:、|是|要)|[（(][一二三四五六七八九十]{1,3}[）)]|\\d{1,2}[.．](?!\\d))");

	private ParagraphSplitter() {
	}

	static List<String> split(String text) {
		List<String> lines = text.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList();
		List<String> paragraphs = new ArrayList<>();
		for (String line : lines) {
			List<String> parts = isFlat(lines, line) ? List.of(ENUMERATOR.split(line)) : List.of(line);
			parts.forEach((part) -> cutLong(part.strip(), paragraphs));
		}
		return paragraphs;
	}

	/** A line that holds most of a long text is a text that has lost its lines. */
	private static boolean isFlat(List<String> lines, String line) {
		int all = lines.stream().mapToInt(String::length).sum();
		return line.length() > LONGEST && line.length() * 2 > all;
	}

	private static void cutLong(String paragraph, List<String> into) {
		if (paragraph.length() <= LONGEST) {
			into.add(paragraph);
			return;
		}
		StringBuilder piece = new StringBuilder();
		for (String sentence : Paragraph.cut(paragraph, SentenceSplitter.starts(paragraph))) {
			if (!piece.isEmpty() && piece.length() + sentence.length() > LONGEST) {
				into.add(piece.toString().strip());
				piece.setLength(0);
			}
			piece.append(sentence);
		}
		into.add(piece.toString().strip());
	}

	/** Whether a text starts with an enumerator. */
	static boolean isEnumerated(String text) {
		Matcher matcher = ENUMERATED.matcher(text);
		return matcher.lookingAt();
	}

	private static final Pattern ENUMERATED = Pattern
		.compile("[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,3}[）)]|\\d{1,2}[.．、](?!\\d)|第[一二三四五六七八九十\\d]{1,3}[章节部]");

}
