package tifa.text.cleaning;

import java.util.List;
import java.util.regex.Pattern;

/**
 * No-break spaces, tabs and spaces of odd widths become spaces.
 */
final class OddSpaces implements CleaningRule {

	private static final Pattern SPACE = Pattern.compile("[\u00A0\u2000-\u200A\u202F\u205F\t]+");

	@Override
	public String name() {
		return "oddSpaces";
	}

	@Override
	public List<Edit> edits(String text) {
		return Edit.each(SPACE, text, (found) -> " ".repeat(found.group().length()));
	}

}
