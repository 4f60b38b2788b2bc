package tifa.text.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Splits a file that holds several documents into its parts, before anything is cleaned.
 */
final class PartSplitter {

	/** A title on a line of its own, then within a few lines the salutation. */
	private static final Pattern NEXT_SPEECH = Pattern
		.compile("\\n[ 　]*(?=[^\\n。！？；]{4,60}(?:讲话|致辞|发言|报告)[ 　]*\\n(?:[^\\n。！？；]{0,40}\\n){0,4}[ 　]*"
				+ "(?:同志们|各位|女士们|朋友们)[^\\n。]{0,30}[：:])");

	private static final String PAGE_BREAK = "(?:\\s*\\n\\s*\\d{1,4}、)?";

	/** Before this many characters a title belongs to the first document. */
	private static final int SHORTEST = 400;

	private PartSplitter() {
	}

	/**
	 * Cuts at the titles that a sharing site's header names, and at titles followed by a
	 * salutation.
	 * @param text the text as found
	 * @return the parts, in order, together the whole text
	 */
	static List<String> split(String text) {
		List<Integer> cuts = new ArrayList<>(List.of(0));
		List<String> titles = SharedPages.titles(text);
		for (int i = 1; i < titles.size(); i++) {
			int from = cuts.get(cuts.size() - 1) + SHORTEST;
			Matcher title = acrossPages(titles.get(i)).matcher(text);
			if (from < text.length() && title.find(from)) {
				cuts.add(title.start());
			}
		}
		if (cuts.size() == 1) {
			cutBeforeSalutedTitles(text, cuts);
		}
		return Paragraph.cut(text, cuts);
	}

	/** A title in which a page may end. */
	private static Pattern acrossPages(String title) {
		return Pattern.compile(title.codePoints()
			.mapToObj((codePoint) -> Pattern.quote(Character.toString(codePoint)))
			.collect(Collectors.joining(PAGE_BREAK)));
	}

	private static void cutBeforeSalutedTitles(String text, List<Integer> cuts) {
		Matcher next = NEXT_SPEECH.matcher(text);
		while (next.find()) {
			if (next.end() - cuts.get(cuts.size() - 1) >= SHORTEST) {
				cuts.add(next.end());
			}
		}
	}

}
