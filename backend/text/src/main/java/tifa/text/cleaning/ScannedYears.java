package tifa.text.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Noughts and ones of years that were typed or scanned as other characters: 二O二○年, 2O19年,
 * l978年.
 */
final class ScannedYears implements CleaningRule {

	private static final Pattern YEAR = Pattern
		.compile("(?<![一二三四五六七八九十百千\\d])[一二](?=[一二三四五六七八九零〇]{0,2}[○◯0OoＯ])[一二三四五六七八九零〇○◯0OoＯ]{3}"
				+ "|(?<![A-Za-z\\d])[12lI](?=\\d{0,2}[OolI]|(?<=[lI]))[\\dOolI]{3}");

	/** Of such a year, before 年. */
	private static final int LENGTH = 4;

	@Override
	public String name() {
		return "scannedYears";
	}

	@Override
	public List<Edit> edits(String text) {
		List<Edit> edits = new ArrayList<>();
		Matcher year = YEAR.matcher(text).useTransparentBounds(true);
		for (int at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1)) {
			int end = at;
			while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '　')) {
				end--;
			}
			if (end >= LENGTH && year.region(end - LENGTH, end).matches()) {
				edits.add(new Edit(end - LENGTH, end, repaired(year.group())));
			}
		}
		return edits;
	}

	private static String repaired(String year) {
		boolean arabic = year.charAt(0) < 0x80;
		return arabic ? year.replaceAll("[Oo]", "0").replaceAll("[lI]", "1") : year.replaceAll("[○◯0OoＯ]", "〇");
	}

}
