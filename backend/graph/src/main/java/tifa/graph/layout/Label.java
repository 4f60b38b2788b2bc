package tifa.graph.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a label is cut into lines, as the page does it (elements.js).
 */
final class Label {

	private static final int WRAP = 8;

	private static final int ROWS = 3;

	/** A part that has no place to be cut may be so much wider. */
	private static final int TOLERATED = 4;

	private static final int FIRST_HAN = 0x2000;

	private static final double LATIN = 0.58;

	private static final Pattern CUT = Pattern.compile("(?<=[、”》])(?![、”》])");

	private static final Pattern CLOSING = Pattern.compile("^[、”》）]+");

	private Label() {
	}

	/** The lines that are drawn: three at most. */
	static List<String> lines(String text) {
		List<String> lines = wrap(text);
		if (lines.size() <= ROWS) {
			return lines;
		}
		List<String> first = new ArrayList<>(lines.subList(0, ROWS - 1));
		String last = lines.get(ROWS - 1);
		first.add(last.substring(0, last.offsetByCodePoints(0, Math.min(WRAP - 1, length(last)))) + "…");
		return first;
	}

	/** A text's width in Han characters. */
	static double advance(String text) {
		double sum = 0;
		for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
			sum += (text.codePointAt(i) < FIRST_HAN) ? LATIN : 1;
		}
		return sum;
	}

	/**
	 * Lines of eight, first after 、 and closing marks, else even ones; none begins with
	 * such a mark.
	 */
	private static List<String> wrap(String text) {
		if (advance(text) <= WRAP) {
			return List.of(text);
		}
		String[] parts = CUT.split(text);
		return (parts.length > 1) ? joined(parts) : even(text);
	}

	private static List<String> joined(String[] parts) {
		List<String> lines = new ArrayList<>(List.of(""));
		for (String part : parts) {
			String longer = lines.get(lines.size() - 1) + part;
			if (!longer.equals(part) && advance(longer) > WRAP) {
				lines.add(part);
			}
			else {
				lines.set(lines.size() - 1, longer);
			}
		}
		return lines.stream()
			.flatMap((line) -> (advance(line) <= WRAP + TOLERATED) ? List.of(line).stream()
					: wrap(line.replace('、', '·')).stream().map((each) -> each.replace('·', '、')))
			.toList();
	}

	private static List<String> even(String text) {
		int rows = (int) Math.ceil(advance(text) / WRAP);
		int each = (length(text) + rows - 1) / rows;
		List<String> cut = new ArrayList<>();
		for (int from = 0; from < text.length();) {
			int to = text.offsetByCodePoints(from, Math.min(each, text.codePointCount(from, text.length())));
			cut.add(text.substring(from, to));
			from = to;
		}
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < cut.size(); i++) {
			String line = (i > 0) ? cut.get(i).substring(closing(cut.get(i)).length()) : cut.get(i);
			lines.add(line + ((i + 1 < cut.size()) ? closing(cut.get(i + 1)) : ""));
		}
		lines.removeIf(String::isEmpty);
		return lines;
	}

	private static String closing(String line) {
		Matcher matcher = CLOSING.matcher(line);
		return matcher.find() ? matcher.group() : "";
	}

	private static int length(String text) {
		return text.codePointCount(0, text.length());
	}

}
