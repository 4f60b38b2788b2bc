package tifa.text.cleaning;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line with which a document-sharing site advertises the file.
 */
final class SharingHeader implements CleaningRule {

	private static final String SIGN = "》由会员";

	private static final Pattern HEADER = Pattern.compile("^\\s*《(.{2,200}?)" + SIGN + ".{0,20}(?:分享|上传).*$",
			Pattern.MULTILINE);

	private static final Pattern EXTENSION = Pattern.compile("\\.(?:docx?|pdf|txt|pptx?|rtf|wps)$",
			Pattern.CASE_INSENSITIVE);

	@Override
	public String name() {
		return "sharingHeader";
	}

	@Override
	public List<Edit> edits(String text) {
		return text.contains(SIGN) ? Edit.each(HEADER, text, (found) -> "") : List.of();
	}

	/** The titles that it names; none where there is no such line. */
	static List<String> titles(String text) {
		Matcher header = HEADER.matcher(text);
		if (!text.contains(SIGN) || !header.find()) {
			return List.of();
		}
		String name = EXTENSION.matcher(header.group(1)).replaceFirst("");
		return List.of(name.split("\\s*[&＆]\\s*"));
	}

}
