package tifa.text.cleaning;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Full-width digits, letters and percent signs become ordinary ones.
 */
final class FullWidth implements CleaningRule {

	private static final int DISTANCE = '０' - '0';

	private static final Pattern WIDE = Pattern.compile("[０-９Ａ-Ｚａ-ｚ％]+(?:．[０-９]+[％]?)*|．(?<=\\d ?．)(?=\\d)");

	@Override
	public String name() {
		return "fullWidth";
	}

	@Override
	public List<Edit> edits(String text) {
		return Edit.each(WIDE, text, (found) -> narrow(found.group()));
	}

	private static String narrow(String wide) {
		StringBuilder narrow = new StringBuilder(wide.length());
		wide.chars().forEach((c) -> narrow.append((char) (c - DISTANCE)));
		return narrow.toString();
	}

}
