package tifa.text.speech;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
	 * Whether a file is made of numbered pages: each line carries the number after the
	 * last one's and most lines break off within a sentence.
	 */
	static boolean isPaged(String text) {
		List<String> lines = lines(text);
		int next = -1;
		int numbered = 0;
		int broken = 0;
		for (int i = 0; i < lines.size(); i++) {
			Matcher page = NUMBERED.matcher(lines.get(i));
			if (page.matches()) {
				int number = Integer.parseInt(page.group(1));
				if (next > 0 && number != next) {
					return false;
				}
				next = number + 1;
				numbered++;
				broken += (i == 0 || endsWithin(lines.get(i - 1))) ? 1 : 0;
			}
		}
		return numbered >= FEWEST_PAGES && broken * 2 > numbered && numbered * 10 >= lines.size() * 8;
	}

	/** Joins the pages of one document of such a file. */
	static String joined(String text) {
		return lines(text).stream()
			.map((line) -> NUMBERED.matcher(line).replaceFirst("$2"))
			.collect(Collectors.joining());
	}

	private static List<String> lines(String text) {
		return text.lines().filter((line) -> !line.isBlank()).toList();
	}

	private static boolean endsWithin(String line) {
		String stripped = line.strip();
		return stripped.isEmpty() || SENTENCE_ENDS.indexOf(stripped.charAt(stripped.length() - 1)) < 0;
	}

}
