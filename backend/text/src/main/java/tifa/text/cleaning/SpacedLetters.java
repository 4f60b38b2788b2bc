package tifa.text.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Spaces between characters that belong together: 几 个 问 题, 1 9 9 8 年, and all in a line
 * that is strewn with them.
 */
final class SpacedLetters implements CleaningRule {

	private static final String HAN = "\\p{IsHan}";

	private static final Pattern SPACED = Pattern.compile("(?<!" + HAN + ")" + HAN + "(?:[ 　]{1,2}" + HAN + "){2,}(?!"
			+ HAN + ")|(?<![\\d.])\\d(?: \\d){2,}(?!\\d)|(?<![\\d.])\\d(?: \\d)?(?= ?[年月日%亿万])| (?=[.．%])(?<=\\d )"
			+ "| (?=" + HAN + ")(?<=[，。、；：？！》”’] )");

	private static final Pattern BETWEEN = Pattern.compile("(?<=" + HAN + ") +(?=" + HAN + ")");

	/** A line of more spaces than one in so many characters is strewn with them. */
	private static final int STREWN = 8;

	private static final int FEWEST = 3;

	@Override
	public String name() {
		return "spacedLetters";
	}

	@Override
	public List<Edit> edits(String text) {
		List<Edit> edits = new ArrayList<>();
		for (Line line : Line.of(text)) {
			if (!Edit.holdsAny(line.text(), " 　")) {
				continue;
			}
			List<MatchResult> spaces = BETWEEN.matcher(line.text()).results().toList();
			boolean strewn = spaces.size() >= FEWEST && spaces.size() * STREWN > line.length();
			int from = text.indexOf(line.text(), line.start());
			(strewn ? BETWEEN : SPACED).matcher(line.text())
				.results()
				.filter((found) -> found.group().indexOf(' ') >= 0 || found.group().indexOf('　') >= 0)
				.map((found) -> new Edit(from + found.start(), from + found.end(),
						found.group().replace(" ", "").replace("　", "")))
				.forEach(edits::add);
		}
		return edits;
	}

}
