package tifa.text.speech;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The reports that are given by an office: who held it is on record.
 */
final class WorkReports {

	private static final Pattern STATE_COUNCIL = Pattern.compile("我代表国务院|国务院政府工作报告");

	/** 我代表第十八届中央委员会: at the congress that elects the next. */
	private static final Pattern PARTY = Pattern
		.compile("(?:代表|受)(?:中国共产党)?第?([一二三四五六七八九十]{1,3})届中央委员会[^。，]{0,6}，?(?:向大会|向党的)[^。]{0,20}(?:作|做)?[^。]{0,4}报告");

	private static final List<Tenure> TENURES = read();

	private WorkReports() {
	}

	/** The day on which the congress heard the report, or null. */
	static String date(Clues clues) {
		Tenure tenure = congress(clues);
		return (tenure != null) ? tenure.from : null;
	}

	/** Who gave it, or null. */
	static String speaker(Clues clues) {
		Tenure tenure = tenure(clues);
		return (tenure != null) ? tenure.name : null;
	}

	/** As what, or null. */
	static String office(Clues clues) {
		Tenure tenure = tenure(clues);
		return (tenure != null) ? tenure.office : null;
	}

	private static Tenure tenure(Clues clues) {
		Tenure congress = congress(clues);
		if (congress != null || !STATE_COUNCIL.matcher(clues.heading() + clues.opening()).find()) {
			return congress;
		}
		String known = DateRules.of(clues);
		if (known == null) {
			return null;
		}
		PartialDate date = new PartialDate(known);
		// Reports are given in March, when a new premier is only about to be elected.
		String day = date.precision().equals("year") ? date.text() + "-03-05" : date.first().toString();
		return TENURES.stream()
			.filter((tenure) -> tenure.of.equals("国务院") && tenure.from.compareTo(day) <= 0
					&& tenure.to.compareTo(day) > 0)
			.findFirst()
			.orElse(null);
	}

	private static Tenure congress(Clues clues) {
		Matcher party = PARTY.matcher(clues.opening());
		if (!party.find()) {
			return null;
		}
		return TENURES.stream().filter((tenure) -> tenure.of.equals(party.group(1))).findFirst().orElse(null);
	}

	private static List<Tenure> read() {
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(
				WorkReports.class.getResourceAsStream("/tifa/text/work-reports.tsv"), StandardCharsets.UTF_8))) {
			return reader.lines()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> line.split("\t"))
				.map((cells) -> new Tenure(cells[0], cells[1], cells[2], cells[3], cells[4]))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Who reported for whom, from when until when. */
	private record Tenure(String of, String office, String name, String from, String to) {
	}

}
