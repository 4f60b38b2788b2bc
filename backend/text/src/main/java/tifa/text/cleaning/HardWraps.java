package tifa.text.cleaning;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines that end at a fixed width, wherever the sentence is: they are joined.
 */
final class HardWraps implements CleaningRule {

	private static final int FEWEST_LINES = 8;

	private static final int NARROWEST = 15;

	private static final int WIDEST = 100;

	/** Punctuation may hang over the edge, a word of Latin letters stay before it. */
	private static final int SLACK = 2;

	@Override
	public String name() {
		return "hardWraps";
	}

	@Override
	public List<Edit> edits(String text) {
		List<Line> lines = Line.of(text);
		int width = width(lines);
		List<Edit> joins = new ArrayList<>();
		for (int i = 0; width > 0 && i + 1 < lines.size(); i++) {
			Line line = lines.get(i);
			Line next = lines.get(i + 1);
			boolean full = isFull(line, width, text);
			if (full && !next.isIndented(text) && !Enumerators.begins(next.text())) {
				joins.add(Edit.drop(line.end(), next.start()));
			}
		}
		return joins;
	}

	/** The width that lines are wrapped at; 0 where they aren't. */
	private static int width(List<Line> lines) {
		if (lines.size() < FEWEST_LINES) {
			return 0;
		}
		int[] lengths = lines.stream().mapToInt(Line::length).sorted().toArray();
		int width = lengths[lengths.length * 9 / 10];
		List<Line> full = lines.stream().filter((line) -> Math.abs(line.length() - width) <= SLACK).toList();
		long within = full.stream().filter(Line::endsWithin).count();
		boolean wrapped = width >= NARROWEST && width <= WIDEST && full.size() * 2 >= lines.size()
				&& within * 10 >= full.size() * 6L;
		return wrapped ? width : 0;
	}

	/** A paragraph's first line is as much shorter as it is indented. */
	private static boolean isFull(Line line, int width, String text) {
		int indent = line.isIndented(text) ? 2 : 0;
		return line.length() + indent >= width - SLACK;
	}

}
