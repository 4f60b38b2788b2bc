package tifa.text.speech;

import java.util.ArrayList;
import java.util.List;

import tifa.text.Refusal;
import tifa.text.Sha256;

/**
 * Text on its way to speeches, with where it came from.
 *
 * @param file the file's name, for messages and for speeches without a title
 * @param fileHash SHA-256 of the file's bytes
 * @param text the text as found
 * @param whole whether it is one document in any case; else it is looked for several
 * @param part which part of the file the first document is, from 1
 * @param warnings what readers should know of how it was found
 */
public record SourceText(String file, String fileHash, String text, boolean whole, int part, List<String> warnings) {

	public SourceText {
		warnings = List.copyOf(warnings);
	}

	/**
	 * The text of a plain file, in whatever encoding.
	 * @throws Refusal {@code file.empty}, {@code file.binary} or {@code file.encoding}
	 */
	public static SourceText of(String file, byte[] bytes) {
		DecodedText decoded = PlainText.decode(bytes, file);
		return new SourceText(file, Sha256.of(bytes), decoded.text(), false, 1, decoded.warnings());
	}

	/** Another text of the same origin. */
	public SourceText with(String other) {
		return new SourceText(this.file, this.fileHash, other, this.whole, this.part, this.warnings);
	}

	/** What readers should know of a part of the text. */
	List<String> warnings(String found) {
		long lost = found.chars().filter((c) -> c == '\uFFFD').count();
		if (lost == 0) {
			return this.warnings;
		}
		List<String> all = new ArrayList<>(this.warnings);
		all.add("replaced characters: " + lost);
		return all;
	}

}
