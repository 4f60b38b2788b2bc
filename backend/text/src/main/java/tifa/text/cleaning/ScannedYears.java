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

	private static final Pattern DOUBTFUL = Pattern.compile("[○◯OoＯlI]|0(?<=[一二三四五六七八九零〇]0)");

	@Override
	public String name() {
		return "scannedYears";
	}

	@Override
	public List<Edit> edits(String text) {
		return !DOUBTFUL.matcher(text).find() ? List.of() : Edit.each(YEAR, text, (found) -> repaired(found.group()));
	}

	private static String repaired(String year) {
		boolean arabic = year.charAt(0) < 0x80;
		return arabic ? year.replaceAll("[Oo]", "0").replaceAll("[lI]", "1") : year.replaceAll("[○◯0OoＯ]", "〇");
	}

}
