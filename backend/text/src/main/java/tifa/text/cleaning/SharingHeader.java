package tifa.text.cleaning;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line with which a document-sharing site advertises the file.
 */
final class SharingHeader implements CleaningRule {

	private static final Pattern HEADER = Pattern.compile("^\\s*《(.{2,200}?)》由会员.{0,20}(?:分享|上传).*$",
			Pattern.MULTILINE);

	private static final Pattern EXTENSION = Pattern.compile("\\.(?:docx?|pdf|txt|pptx?|rtf|wps)$",
			Pattern.CASE_INSENSITIVE);

	@Override
	public String name() {
		return "sharingHeader";
	}

	@Override
	public List<Edit> edits(String text) {
		return Edit.each(HEADER, text, (found) -> "");
	}

	/** The titles that it names; none where there is no such line. */
	static List<String> titles(String text) {
		Matcher header = HEADER.matcher(text);
		if (!header.find()) {
			return List.of();
		}
		String name = EXTENSION.matcher(header.group(1)).replaceFirst("");
		return List.of(name.split("\\s*[&＆]\\s*"));
	}

}
