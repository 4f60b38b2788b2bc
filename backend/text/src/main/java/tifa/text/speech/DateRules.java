package tifa.text.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the date of a speech is known, the surest first.
 */
final class DateRules {

	/** 于2019年3月5日至8日在北京举行. */
	private static final Pattern HELD = Pattern
		.compile("(\\d{4}年\\d{1,2}月\\d{1,2}日|[一二三四五六七八九〇○零]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)"
				+ "(?:至[^，。]{1,8}日)?，?在[^，。]{1,8}(?:举行|召开)");

	private static final Pattern REVIEW = Pattern.compile("^(?:[一二]、)?[ 　]*(?:关于)?(\\d{4})年[^，。]{0,10}(?:回顾|总结)");

	private static final Pattern FILE = Pattern
		.compile("(?<!\\d)((?:19|20)\\d{2})(?:[-._年]?(0[1-9]|1[0-2])(?:[-._月]?(0[1-9]|[12]\\d|3[01]))?)?(?!\\d)");

	/** A shorter line without punctuation, before a date, is a signature. */
	private static final int LONGEST_SIGNATURE = 30;

	static final List<MetadataRule> RULES = List.of(
			MetadataRule.certain("officialHeader", (clues) -> text(date(clues.header().get("成文日期")))),
			MetadataRule.certain("dateLine", (clues) -> text(clues.front().date())),
			MetadataRule.certain("sessionLine", (clues) -> text(clues.front().sessionDate())),
			MetadataRule.likely("titleDate", (clues) -> inTitle(clues, "day")),
			MetadataRule.likely("signature", DateRules::signature), MetadataRule.likely("opening", DateRules::held),
			MetadataRule.likely("titleDate", (clues) -> inTitle(clues, "month")),
			MetadataRule.likely("workReport", WorkReports::date),
			MetadataRule.likely("titleYear", (clues) -> inTitle(clues, "year")),
			MetadataRule.likely("documentNumber", DateRules::ofNumber), MetadataRule.guess("review", DateRules::review),
			MetadataRule.guess("sourceLine", DateRules::published), MetadataRule.guess("fileName", DateRules::ofFile));

	private DateRules() {
	}

	/** What the rules make of these clues, or null. */
	static String of(Clues clues) {
		return MetadataRule.first("date", RULES, clues, new ArrayList<>());
	}

	private static PartialDate date(String text) {
		return (text != null) ? DateFinder.firstIn(text) : null;
	}

	private static String text(PartialDate date) {
		return (date != null) ? date.text() : null;
	}

	private static String inTitle(Clues clues, String precision) {
		PartialDate date = DateFinder.yearIn(clues.heading());
		return (date != null && date.precision().equals(precision)) ? date.text() : null;
	}

	/** The date below the issuer's name; behind it there may be what was issued. */
	private static String signature(Clues clues) {
		List<String> body = clues.body();
		for (int i = 1; i < body.size(); i++) {
			String above = body.get(i - 1);
			boolean signed = above.length() <= LONGEST_SIGNATURE && !above.matches(".*[。！？；：，]$");
			if (DateFinder.isAlone(body.get(i)) && (signed || i >= body.size() - 3)) {
				PartialDate date = DateFinder.alone(body.get(i));
				if (date != null && date.precision().equals("day")) {
					return date.text();
				}
			}
		}
		return null;
	}

	private static String held(Clues clues) {
		return text(date(MetadataRule.group(HELD, clues.opening())));
	}

	private static String ofNumber(Clues clues) {
		Integer year = clues.front().numberYear();
		return (year != null && year > 1900) ? year.toString() : null;
	}

	/** A report that reviews a year is of the next. */
	private static String review(Clues clues) {
		return clues.body()
			.stream()
			.limit(12)
			.map((paragraph) -> MetadataRule.group(REVIEW, paragraph))
			.filter(Objects::nonNull)
			.map((year) -> String.valueOf(Integer.parseInt(year) + 1))
			.findFirst()
			.orElse(null);
	}

	private static String published(Clues clues) {
		return first(clues.dropped(), DateRules::date);
	}

	private static String first(List<String> texts, Function<String, PartialDate> date) {
		return texts.stream().map(date).filter(Objects::nonNull).map(PartialDate::text).findFirst().orElse(null);
	}

	private static String ofFile(Clues clues) {
		Matcher file = FILE.matcher(clues.file());
		if (!file.find()) {
			return null;
		}
		StringBuilder date = new StringBuilder(file.group(1));
		for (int i = 2; i <= 3 && file.group(i) != null; i++) {
			date.append('-').append(file.group(i));
		}
		return date.toString();
	}

}
