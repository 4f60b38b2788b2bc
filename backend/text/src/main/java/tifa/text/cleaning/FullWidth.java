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
		return text.chars().noneMatch(FullWidth::isWide) ? List.of()
				: Edit.each(WIDE, text, (found) -> narrow(found.group()));
	}

	private static boolean isWide(int c) {
		return c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ' || c == '％' || c == '．';
	}

	private static String narrow(String wide) {
		StringBuilder narrow = new StringBuilder(wide.length());
		wide.chars().forEach((c) -> narrow.append((char) (c - DISTANCE)));
		return narrow.toString();
	}

}
