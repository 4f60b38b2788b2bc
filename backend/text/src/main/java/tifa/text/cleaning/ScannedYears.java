package tifa.text.cleaning;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Noughts and ones of years that were typed or scanned as other characters: 二O二○年, 2O19年,
 * l978年.
 */
final class ScannedYears implements CleaningRule {

	private static final Pattern YEAR = Pattern
		.compile("(?<![一二三四五六七八九十百千\\d])[一二](?=[一二三四五六七八九零〇]{0,2}[○◯0OoＯ])[一二三四五六七八九零〇○◯0OoＯ]{3}(?=[ 　]*年)"
				+ "|(?<![A-Za-z\\d])[12lI](?=\\d{0,2}[OolI]|(?<=[lI]))[\\dOolI]{3}(?=[ 　]*年)");

	private static final String DOUBTFUL = "○◯OoＯlI";

	private static final String NUMERALS = "一二三四五六七八九零〇";

	@Override
	public String name() {
		return "scannedYears";
	}

	@Override
	public List<Edit> edits(String text) {
		return isDoubtful(text) ? Edit.each(YEAR, text, (found) -> repaired(found.group())) : List.of();
	}

	private static boolean isDoubtful(String text) {
		boolean doubtful = Edit.holdsAny(text, DOUBTFUL);
		for (int at = text.indexOf('0', 1); at > 0 && !doubtful; at = text.indexOf('0', at + 1)) {
			doubtful = NUMERALS.indexOf(text.charAt(at - 1)) >= 0;
		}
		return doubtful;
	}

	private static String repaired(String year) {
		boolean arabic = year.charAt(0) < 0x80;
		return arabic ? year.replaceAll("[Oo]", "0").replaceAll("[lI]", "1") : year.replaceAll("[○◯0OoＯ]", "〇");
	}

}
