package tifa.text.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the documents of a file that holds several.
 */
final class PartSplitter {

	private static final List<String> SPOKEN = List.of("讲话", "致辞", "发言", "报告");

	/** A title on a line of its own, then within a few lines the salutation. */
	private static final Pattern NEXT_SPEECH = Pattern
		.compile("\\n[ 　]*(?=[^\\n。！？；]{4,60}(?:" + String.join("|", SPOKEN)
				+ ")[ 　]*\\n(?:[^\\n。！？；]{0,40}\\n){0,4}[ 　]*(?:同志们|各位|女士们|朋友们)[^\\n。]{0,30}[：:])");

	/** Before this many characters a title belongs to the first document. */
	private static final int SHORTEST = 400;

	private PartSplitter() {
	}

	/**
	 * Cuts at the titles that a sharing site's header names, and at titles followed by a
	 * salutation.
	 * @param text the text, its pages joined
	 * @param titles the titles that it is known to hold
	 * @return where each document starts, the first at 0
	 */
	static List<Integer> starts(String text, List<String> titles) {
		List<Integer> starts = new ArrayList<>(List.of(0));
		for (int i = 1; i < titles.size(); i++) {
			int title = text.indexOf(titles.get(i), starts.get(starts.size() - 1) + SHORTEST);
			if (title >= 0) {
				starts.add(title);
			}
		}
		if (starts.size() == 1) {
			addSalutedTitles(text, starts);
		}
		return starts;
	}

	private static void addSalutedTitles(String text, List<Integer> starts) {
		Matcher next = NEXT_SPEECH.matcher(text);
		for (int line = text.indexOf('\n'); line >= 0; line = text.indexOf('\n', line + 1)) {
			boolean found = isSpoken(text, line + 1) && next.region(line, text.length()).lookingAt();
			if (found && next.end() - starts.get(starts.size() - 1) >= SHORTEST) {
				starts.add(next.end());
			}
		}
	}

	/** Few lines end so: cheaper to ask before the pattern is tried. */
	private static boolean isSpoken(String text, int from) {
		String line = text.substring(from, Math.max(from, text.indexOf('\n', from))).stripTrailing();
		return SPOKEN.stream().anyMatch(line::endsWith);
	}

}
