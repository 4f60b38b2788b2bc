package tifa.text.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines that hold the number of a page and nothing else; a sentence that went on over the
 * page is joined again.
 */
final class PageNumbers implements CleaningRule {

	private static final Pattern PAGE = Pattern
		.compile("[-—–－]+ ?\\d{1,4} ?[-—–－]+|第 ?\\d{1,4} ?页(?:[ ，,/]*共 ?\\d{1,4} ?页)?|\\d{1,3} ?/ ?\\d{1,3}");

	private static final Pattern BARE = Pattern.compile("\\d{1,4}");

	/** Fewer bare numbers than this may be figures of a table. */
	private static final int FEWEST = 3;

	@Override
	public String name() {
		return "pageNumbers";
	}

	@Override
	public List<Edit> edits(String text) {
		List<Line> lines = Line.of(text);
		boolean bare = isSequence(lines);
		List<Edit> edits = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			Line line = lines.get(i);
			if (PAGE.matcher(line.text()).matches() || bare && BARE.matcher(line.text()).matches()) {
				boolean within = i > 0 && i + 1 < lines.size() && goesOn(lines.get(i - 1), lines.get(i + 1), text);
				edits.add(within ? Edit.drop(lines.get(i - 1).end(), lines.get(i + 1).start())
						: Edit.drop(line.start(), line.end()));
			}
		}
		return edits;
	}

	private static boolean goesOn(Line before, Line after, String text) {
		return before.length() >= 15 && before.endsWithin() && !after.isIndented(text)
				&& !PAGE.matcher(after.text()).matches() && !BARE.matcher(after.text()).matches()
				&& !Enumerators.begins(after.text());
	}

	/** Whether the bare numbers of a text count its pages, each once. */
	private static boolean isSequence(List<Line> lines) {
		int last = -1;
		int count = 0;
		for (Line line : lines) {
			Matcher number = BARE.matcher(line.text());
			if (number.matches()) {
				int value = Integer.parseInt(line.text());
				if (last >= 0 && value != last + 1) {
					return false;
				}
				last = value;
				count++;
			}
		}
		return count >= FEWEST;
	}

}
