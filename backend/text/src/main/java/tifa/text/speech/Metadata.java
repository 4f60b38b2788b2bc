package tifa.text.speech;

import java.util.List;

/**
 * What is known of a speech besides its text.
 *
 * @param title its title, or the file's name where the text has none
 * @param subtitle the line below the title that explains it, or null
 * @param date its date as far as known, or null
 * @param speaker who speaks or issues it, or null
 * @param office the speaker's office, or null
 * @param occasion where it was said, such as the name of a meeting, or null
 * @param place the place, or null
 * @param kind the genre, such as 讲话 or 报告, or null
 * @param inferred how each of these was inferred; what a person gave isn't
 */
public record Metadata(String title, String subtitle, PartialDate date, String speaker, String office, String occasion,
		String place, String kind, List<Inference> inferred) {

	public Metadata {
		inferred = List.copyOf(inferred);
	}

	/** Metadata of which only the title is known. */
	public static Metadata titled(String title) {
		return new Metadata(title, null, null, null, null, null, null, null, List.of());
	}

}
