package tifa.text.speech;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tifa.text.Refusal;

/**
 * Reads the dates that Chinese documents carry.
 */
final class DateFinder {

	private static final String DIGIT = "[0-9０-９〇○零一二三四五六七八九]";

	private static final String NUMBER = "[0-9０-９一二三四五六七八九十廿卅元]{1,3}";

	private static final Pattern DATE = Pattern.compile(
			"(?<year>" + DIGIT + "{4})\\s*年(?:\\s*(?<month>" + NUMBER + ")\\s*月(?:\\s*(?<day>" + NUMBER + ")\\s*日)?)?");

	private static final Pattern NAMED = Pattern.compile("(?<![—–－～~至到-])" + DATE.pattern() + "(?!远景)");

	private static final Pattern NUMERIC = Pattern
		.compile("(?<year>[12]\\d{3})[-./](?<month>\\d{1,2})(?:[-./](?<day>\\d{1,2}))?");

	/** What may stand around a date on a line of its own. */
	private static final Pattern AROUND = Pattern.compile("[\\s　（）()\\[\\]【】]|(?:发布)?(?:时间|日期)[：:]?");

	private static final int LONGEST_LINE = 40;

	/** No form of a date is without one of these. */
	private static final String SIGNS = "年-./";

	private DateFinder() {
	}

	/** The date of a line that holds nothing else, or null. */
	static PartialDate alone(String line) {
		String bare = AROUND.matcher(line).replaceAll("");
		for (Pattern pattern : new Pattern[] { DATE, NUMERIC }) {
			Matcher matcher = pattern.matcher(bare);
			if (matcher.matches()) {
				return date(matcher);
			}
		}
		return null;
	}

	/**
	 * Whether a line holds the form of a date and nothing else, be it a possible one or
	 * not.
	 */
	static boolean isAlone(String line) {
		if (line.length() > LONGEST_LINE || SIGNS.chars().noneMatch((sign) -> line.indexOf(sign) >= 0)) {
			return false;
		}
		String bare = AROUND.matcher(line).replaceAll("");
		return DATE.matcher(bare).matches() || NUMERIC.matcher(bare).matches();
	}

	/** The first date of a text in any form, or null. */
	static PartialDate firstIn(String text) {
		PartialDate named = yearIn(text);
		Matcher numeric = NUMERIC.matcher(text);
		return (named != null || !numeric.find()) ? named : date(numeric);
	}

	/**
	 * The date or year that a title names, such as 2020年全市组织工作会议, or null; the end of a
	 * span and a plan's horizon (2035年远景目标) are none.
	 */
	static PartialDate yearIn(String title) {
		Matcher matcher = NAMED.matcher(title);
		return matcher.find() ? date(matcher) : null;
	}

	private static PartialDate date(Matcher matcher) {
		try {
			return PartialDate.of(number(matcher.group("year")), number(matcher.group("month")),
					number(matcher.group("day")));
		}
		catch (Refusal ex) {
			// An impossible date, such as 13月, is none; the text keeps it.
			return null;
		}
	}

	private static int number(String written) {
		if (written == null) {
			return 0;
		}
		if (written.indexOf('廿') >= 0 || written.indexOf('卅') >= 0 || written.indexOf('元') >= 0) {
			return number(written.replace("廿", "二十").replace("卅", "三十").replace("元", "一"));
		}
		int number = 0;
		int ten = written.indexOf('十');
		if (ten >= 0) {
			int tens = (ten == 0) ? 1 : digit(written.charAt(ten - 1));
			return tens * 10 + ((ten + 1 < written.length()) ? digit(written.charAt(ten + 1)) : 0);
		}
		for (char c : written.toCharArray()) {
			number = number * 10 + digit(c);
		}
		return number;
	}

	private static int digit(char c) {
		int han = "零一二三四五六七八九".indexOf(c);
		if (c == '〇' || c == '○') {
			return 0;
		}
		return (han >= 0) ? han : Character.digit(c, 10);
	}

}
