package tifa.text.cleaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Half-width punctuation beside Chinese becomes Chinese punctuation.
 */
final class HalfWidth implements CleaningRule {

	private static final String SIGNS = ",;:?!.()\"";

	private static final String LEFT = "(?<=[\\p{IsHan}”’》）].)";

	private static final String RIGHT = "(?=[\\p{IsHan}“‘《（])";

	private static final Pattern SINGLE = Pattern.compile(
			"(?=[,;:?!.])(?:[,;:?!]" + LEFT + "|[,;]" + RIGHT + "|\\." + LEFT + "(?=[ 　]*(?:$|\\n)|[\\p{IsHan}“‘《（]))");

	private static final Pattern BRACKETS = Pattern.compile("\\(([^()\\n]{0,100})\\)");

	private static final Pattern QUOTES = Pattern.compile("\"([^\"\\n]{1,80})\"");

	private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

	@Override
	public String name() {
		return "halfWidth";
	}

	@Override
	public List<Edit> edits(String text) {
		if (!Edit.holdsAny(text, SIGNS)) {
			return List.of();
		}
		List<Edit> edits = new ArrayList<>(Edit.each(SINGLE, text, (found) -> wide(found.group())));
		BRACKETS.matcher(text)
			.results()
			.filter((pair) -> HAN.matcher(pair.group()).find() || isBesideHan(text, pair))
			.forEach((pair) -> around(pair, "（", "）", edits));
		QUOTES.matcher(text)
			.results()
			.filter((pair) -> HAN.matcher(pair.group()).find())
			.forEach((pair) -> around(pair, "“", "”", edits));
		edits.sort(Comparator.comparingInt(Edit::start));
		return edits;
	}

	private static String wide(String half) {
		return half.equals(".") ? "。" : "，；：？！".substring(",;:?!".indexOf(half), ",;:?!".indexOf(half) + 1);
	}

	private static boolean isBesideHan(String text, MatchResult pair) {
		return pair.start() > 0 && HAN.matcher(text.substring(pair.start() - 1, pair.start())).find();
	}

	private static void around(MatchResult pair, String opening, String closing, List<Edit> into) {
		into.add(new Edit(pair.start(), pair.start() + 1, opening));
		into.add(new Edit(pair.end() - 1, pair.end(), closing));
	}

}
