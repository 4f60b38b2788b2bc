package tifa.text.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages that start with their number in the middle of a sentence: where each line carries
 * the number after the last one's and most break off within a sentence, they are one
 * text.
 */
final class NumberedPages implements CleaningRule {

	private static final Pattern NUMBERED = Pattern.compile("\\s*(\\d{1,4})、");

	/** Fewer numbered lines than this may be a list of the author's own. */
	private static final int FEWEST = 3;

	@Override
	public String name() {
		return "numberedPages";
	}

	@Override
	public List<Edit> edits(String text) {
		List<Line> lines = Line.of(text);
		return isPaged(lines) ? joins(text, lines) : List.of();
	}

	private static boolean isPaged(List<Line> lines) {
		int next = -1;
		int numbered = 0;
		int broken = 0;
		for (int i = 0; i < lines.size(); i++) {
			Matcher page = NUMBERED.matcher(lines.get(i).text());
			if (page.lookingAt()) {
				int number = Integer.parseInt(page.group(1));
				if (next > 0 && number != next) {
					return false;
				}
				next = number + 1;
				numbered++;
				broken += (i == 0 || lines.get(i - 1).endsWithin()) ? 1 : 0;
			}
		}
		return numbered >= FEWEST && broken * 2 > numbered && numbered * 10 >= lines.size() * 8;
	}

	private static List<Edit> joins(String text, List<Line> lines) {
		List<Edit> joins = new ArrayList<>();
		int end = 0;
		for (Line line : lines) {
			Matcher number = NUMBERED.matcher(text).region(line.start(), line.end());
			int start = number.lookingAt() ? number.end() : line.start();
			if (start > end) {
				joins.add(Edit.drop(end, start));
			}
			end = line.end();
		}
		return joins;
	}

}
