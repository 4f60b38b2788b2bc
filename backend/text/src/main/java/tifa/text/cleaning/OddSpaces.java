package tifa.text.cleaning;

import java.util.List;

/**
 * No-break spaces, tabs and spaces of odd widths become spaces.
 */
final class OddSpaces implements CleaningRule {

	@Override
	public String name() {
		return "oddSpaces";
	}

	@Override
	public List<Edit> edits(String text) {
		return Edit.runs(OddSpaces::isOne, text, (found) -> " ".repeat(found.length()));
	}

	private static boolean isOne(int c) {
		return c == '\t' || c == 0xA0 || c >= 0x2000 && c <= 0x200A || c == 0x202F || c == 0x205F;
	}

}
