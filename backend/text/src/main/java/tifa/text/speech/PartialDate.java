package tifa.text.speech;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tifa.text.Refusal;

/**
 * A date known to the year, the month or the day.
 *
 * @param text {@code 2019}, {@code 2019-03} or {@code 2019-03-05}
 */
public record PartialDate(String text) {

	private static final Pattern FORM = Pattern.compile("((?!0000)\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

	public PartialDate {
		if (!FORM.matcher(text).matches()) {
			throw refusal(text);
		}
		try {
			first(text);
		}
		catch (DateTimeException ex) {
			throw refusal(text);
		}
	}

	/** A date as it is stored; null where there is none, or one that can't be. */
	public static PartialDate orNull(String text) {
		try {
			return (text != null) ? new PartialDate(text) : null;
		}
		catch (Refusal refusal) {
			return null;
		}
	}

	public static PartialDate of(int year, int month, int day) {
		String text = padded(year, "0000");
		if (month > 0) {
			text += "-" + padded(month, "00");
			text += (day > 0) ? "-" + padded(day, "00") : "";
		}
		return new PartialDate(text);
	}

	private static String padded(int number, String zeros) {
		String digits = String.valueOf(number);
		return zeros.substring(Math.min(digits.length(), zeros.length())) + digits;
	}

	public int year() {
		return Integer.parseInt(this.text.substring(0, 4));
	}

	/** {@code year}, {@code month} or {@code day}. */
	public String precision() {
		return switch (this.text.length()) {
			case 4 -> "year";
			case 7 -> "month";
			default -> "day";
		};
	}

	/** The first day of the period. */
	public LocalDate first() {
		return first(this.text);
	}

	/** The last day of the period. */
	public LocalDate last() {
		return switch (precision()) {
			case "year" -> LocalDate.of(year(), 12, 31);
			case "month" -> YearMonth.parse(this.text).atEndOfMonth();
			default -> first();
		};
	}

	private static LocalDate first(String text) {
		Matcher form = FORM.matcher(text);
		form.matches();
		return LocalDate.of(Integer.parseInt(form.group(1)), number(form.group(2)), number(form.group(3)));
	}

	private static int number(String digits) {
		return (digits != null) ? Integer.parseInt(digits) : 1;
	}

	private static Refusal refusal(String text) {
		return new Refusal("date.invalid", Map.of("value", text));
	}

}
