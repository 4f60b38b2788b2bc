package tifa.text.cleaning;

import java.util.List;

/**
 * Zero-width marks and control characters, which no reader sees.
 */
final class Invisible implements CleaningRule {

	@Override
	public String name() {
		return "invisible";
	}

	@Override
	public List<Edit> edits(String text) {
		return Edit.runs(Invisible::isOne, text, (found) -> "");
	}

	private static boolean isOne(int c) {
		boolean control = c < ' ' || c >= 0x7F && c < 0xA0;
		boolean zeroWidth = c >= 0x200B && c <= 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2060 && c <= 0x2064;
		return (control || zeroWidth || c == 0xFEFF || c == 0xAD) && c != '\n' && c != '\t';
	}

}
