package tifa.text.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Undoes what document-sharing sites do to a text: a header that advertises the file, and
 * pages that start with their number in the middle of a sentence.
 */
final class SharedPages {

	private static final Pattern HEADER = Pattern.compile("^\\s*《(.{2,200}?)》由会员.{0,20}(?:分享|上传).*$",
			Pattern.MULTILINE);

	private static final Pattern EXTENSION = Pattern.compile("\\.(?:docx?|pdf|txt|pptx?|rtf|wps)$",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern NUMBERED = Pattern.compile("^\\s*(\\d{1,4})、(.*)$");

	private static final String SENTENCE_ENDS = "。！？!?；;：:”";

	/** Fewer numbered lines than this may be a list of the author's own. */
	private static final int FEWEST_PAGES = 3;

	private SharedPages() {
	}

	/** The titles that a sharing site's header names; none where there is no header. */
	static List<String> titles(String text) {
		Matcher header = HEADER.matcher(text);
		if (!header.find()) {
			return List.of();
		}
		String name = EXTENSION.matcher(header.group(1)).replaceFirst("");
		return List.of(name.split("\\s*[&＆]\\s*"));
	}

	static String withoutHeader(String text) {
		return HEADER.matcher(text).replaceAll("");
	}

	/**
	 * Joins numbered pages, where each line carries the number after the last one's and
	 * most lines break off within a sentence.
	 */
	static String withoutPageNumbers(String text) {
		List<String> lines = text.lines().filter((line) -> !line.isBlank()).toList();
		List<String> pages = new ArrayList<>();
		int next = -1;
		int broken = 0;
		for (String line : lines) {
			Matcher numbered = NUMBERED.matcher(line);
			if (!numbered.matches()) {
				pages.add(line);
				continue;
			}
			int number = Integer.parseInt(numbered.group(1));
			if (next > 0 && number != next) {
				return text;
			}
			next = number + 1;
			broken += (pages.isEmpty() || endsWithin(pages.get(pages.size() - 1))) ? 1 : 0;
			pages.add(numbered.group(2));
		}
		int numbered = (int) lines.stream().filter((line) -> NUMBERED.matcher(line).matches()).count();
		boolean shared = numbered >= FEWEST_PAGES && broken * 2 > numbered && numbered * 10 >= lines.size() * 8;
		return shared ? String.join("", pages) : text;
	}

	private static boolean endsWithin(String line) {
		String stripped = line.strip();
		return stripped.isEmpty() || SENTENCE_ENDS.indexOf(stripped.charAt(stripped.length() - 1)) < 0;
	}

}
