package tifa.text.speech;

import java.util.List;

/**
 * One document of the corpus.
 *
 * @param metadata what is known of it besides its text
 * @param source the file's name
 * @param fileHash SHA-256 of the file's bytes
 * @param part which part of the file it is, from 1
 * @param contentHash SHA-256 of the letters, digits and Han characters of the part as
 * found, before cleaning
 * @param warnings what its reader should know of the text, such as {@code truncated}
 * @param paragraphs its paragraphs, in order
 */
public record Speech(Metadata metadata, String source, String fileHash, int part, String contentHash,
		List<String> warnings, List<Paragraph> paragraphs) {

	public Speech {
		warnings = List.copyOf(warnings);
		paragraphs = List.copyOf(paragraphs);
	}

	/** The first 16 hexadecimal digits of {@link #contentHash}. */
	public String id() {
		return this.contentHash.substring(0, 16);
	}

	public String title() {
		return this.metadata.title();
	}

	public PartialDate date() {
		return this.metadata.date();
	}

	public String speaker() {
		return this.metadata.speaker();
	}

	public String office() {
		return this.metadata.office();
	}

	public String occasion() {
		return this.metadata.occasion();
	}

	public String place() {
		return this.metadata.place();
	}

	public String kind() {
		return this.metadata.kind();
	}

	/** The length of all paragraphs, in UTF-16 code units. */
	public int characters() {
		return this.paragraphs.stream().mapToInt((paragraph) -> paragraph.text().length()).sum();
	}

}
