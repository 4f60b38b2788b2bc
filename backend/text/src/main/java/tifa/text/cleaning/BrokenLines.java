package tifa.text.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines that end within a sentence, as where a link or a scanned column stood: joined
 * where the punctuation leaves no doubt.
 */
final class BrokenLines implements CleaningRule {

	private static final String OPENING = "《“‘（〈「『";

	private static final String CONTINUING = "，。、；：！？》”’）〉」』";

	private static final Pattern SENTENCE = Pattern.compile("[，。；！？]");

	/** Above this a line without its sentence's end is no heading. */
	private static final int LONGEST_HEADING = 60;

	@Override
	public String name() {
		return "brokenLines";
	}

	@Override
	public List<Edit> edits(String text) {
		List<Line> lines = Line.of(text);
		List<Edit> joins = new ArrayList<>();
		for (int i = 0; i + 1 < lines.size(); i++) {
			if (goesOn(lines, i) || i + 2 < lines.size() && isLink(lines, i + 1, text)) {
				joins.add(Edit.drop(lines.get(i).end(), startOf(lines.get(i + 1), text)));
			}
		}
		return joins;
	}

	private static int startOf(Line line, String text) {
		return text.indexOf(line.text(), line.start());
	}

	private static boolean goesOn(List<Line> lines, int i) {
		String before = lines.get(i).text();
		String after = lines.get(i + 1).text();
		if (OPENING.indexOf(before.charAt(before.length() - 1)) >= 0 || CONTINUING.indexOf(after.charAt(0)) >= 0) {
			return true;
		}
		return before.length() > LONGEST_HEADING && lines.get(i).endsWithHan() && SENTENCE.matcher(before).find()
				&& after.length() > LONGEST_HEADING / 3 && SENTENCE.matcher(after).find() && startsWithHan(after)
				&& !Enumerators.begins(after) && !Salutation.begins(after);
	}

	/** The short line of a link, in the middle of a sentence that goes on behind it. */
	private static boolean isLink(List<Line> lines, int i, String text) {
		Line before = lines.get(i - 1);
		String after = lines.get(i + 1).text();
		return CONTINUING.indexOf(after.charAt(0)) >= 0 && "》”’）〉」』".indexOf(after.charAt(0)) < 0
				&& before.length() > LONGEST_HEADING / 3 && before.endsWithHan() && !lines.get(i).isIndented(text)
				&& !Enumerators.begins(lines.get(i).text()) && !SENTENCE.matcher(lines.get(i).text()).find();
	}

	private static boolean startsWithHan(String text) {
		return Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.HAN;
	}

}
