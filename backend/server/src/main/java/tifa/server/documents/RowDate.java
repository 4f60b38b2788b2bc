package tifa.server.documents;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tifa.text.Refusal;
import tifa.text.speech.PartialDate;

/**
 * Dates as tables hold them: 2019-03-05, 2019/3/5, 2019.3, 2019年3月5日, 20190305, also with
 * a time of day.
 */
final class RowDate {

	private static final Set<String> NONE = Set.of("-", "—", "无", "不详", "未知", "null", "n/a", "na", "none");

	private static final Pattern FORM = Pattern
		.compile("(\\d{4})(?:\\s*[-/.年]\\s*(\\d{1,2})(?:\\s*[-/.月]\\s*(\\d{1,2}))?)?\\s*[年月日号]?(?:[T\\s]\\s*\\d.*)?");

	private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

	private RowDate() {
	}

	/**
	 * Reads a date.
	 * @return null where the table says that there is none
	 * @throws Refusal {@code date.invalid}
	 */
	static PartialDate of(String text) {
		if (NONE.contains(text.toLowerCase(Locale.ROOT))) {
			return null;
		}
		for (Pattern form : new Pattern[] { DIGITS, FORM }) {
			Matcher date = form.matcher(text);
			if (date.matches()) {
				return date(text, number(date.group(1)), number(date.group(2)), number(date.group(3)));
			}
		}
		throw refusal(text);
	}

	private static PartialDate date(String text, int year, int month, int day) {
		try {
			return PartialDate.of(year, month, day);
		}
		catch (Refusal refusal) {
			throw refusal(text);
		}
	}

	private static Refusal refusal(String text) {
		return new Refusal("date.invalid", Map.of("value", text));
	}

	private static int number(String digits) {
		return (digits != null) ? Integer.parseInt(digits) : 0;
	}

}
