package tifa.text.speech;

import java.util.List;

/**
 * One document of the corpus.
 *
 * @param title its title, or the file's name where the text has none
 * @param date its date as far as known, or null
 * @param speaker who speaks, or null
 * @param office the speaker's office, or null
 * @param occasion where it was said, such as the name of a meeting, or null
 * @param place the place, or null
 * @param kind the genre, such as 讲话 or 报告, or null
 * @param source the file's name
 * @param fileHash SHA-256 of the file's bytes
 * @param part which part of the file it is, from 1
 * @param contentHash SHA-256 of the letters, digits and Han characters of the part as
 * found, before cleaning
 * @param paragraphs its paragraphs, in order
 */
public record Speech(String title, PartialDate date, String speaker, String office, String occasion, String place,
		String kind, String source, String fileHash, int part, String contentHash, List<Paragraph> paragraphs) {

	public Speech {
		paragraphs = List.copyOf(paragraphs);
	}

	/** The first 16 hexadecimal digits of {@link #contentHash}. */
	public String id() {
		return this.contentHash.substring(0, 16);
	}

	/** The length of all paragraphs, in UTF-16 code units. */
	public int characters() {
		return this.paragraphs.stream().mapToInt((paragraph) -> paragraph.text().length()).sum();
	}

}
