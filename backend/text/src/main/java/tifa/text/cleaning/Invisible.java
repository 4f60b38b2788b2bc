package tifa.text.cleaning;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Zero-width marks and control characters, which no reader sees.
 */
final class Invisible implements CleaningRule {

	private static final Pattern INVISIBLE = Pattern
		.compile("[\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\u00AD\\p{Cc}&&[^\n\t]]+");

	@Override
	public String name() {
		return "invisible";
	}

	@Override
	public List<Edit> edits(String text) {
		return Edit.each(INVISIBLE, text, (found) -> "");
	}

}
