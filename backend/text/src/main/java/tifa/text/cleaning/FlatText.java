package tifa.text.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that has lost its lines gets them back at its enumerators: 一、 （一） 1. 一是 after
 * the end of a sentence.
 */
final class FlatText implements CleaningRule {

	private static final Pattern ENUMERATOR = Pattern
		.compile("(?<=[。！？!?；;”])(?=[一二三四五六七八九十]{1,3}(?:、|是|要)|[（(][一二三四五六七八九十]{1,3}[）)]|\\d{1,2}[.．](?!\\d))");

	/** Points that stand for whole sections: 一、 （一）. */
	private static final Pattern SECTION = Pattern
		.compile("(?<=[。！？!?；;”])(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])");

	private static final int LONG = 600;

	private static final int MOST_SECTIONS = 3;

	@Override
	public String name() {
		return "flatText";
	}

	@Override
	public List<Edit> edits(String text) {
		List<Line> lines = Line.of(text);
		int all = lines.stream().mapToInt(Line::length).sum();
		List<Edit> breaks = new ArrayList<>();
		for (Line line : lines) {
			if (isFlat(line, all)) {
				Matcher enumerator = ENUMERATOR.matcher(text)
					.region(line.start(), line.end())
					.useTransparentBounds(true);
				while (enumerator.find()) {
					breaks.add(new Edit(enumerator.start(), enumerator.start(), "\n"));
				}
			}
		}
		return breaks;
	}

	/** A line that holds most of a long text, or several sections of it. */
	private static boolean isFlat(Line line, int all) {
		return line.length() > LONG
				&& (line.length() * 2 > all || SECTION.matcher(line.text()).results().count() >= MOST_SECTIONS);
	}

}
