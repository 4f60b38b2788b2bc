package tifa.graph.speech;

import java.util.List;
import java.util.Map;

import tifa.graph.reprint.Decision;

/**
 * What is known of a speech besides its text.
 *
 * @param id its id
 * @param title its title
 * @param subtitle the line that explains the title, or null
 * @param date its date as far as known, or null
 * @param year its year, or null
 * @param datePrecision {@code year}, {@code month} or {@code day}, or null
 * @param speaker who speaks, or null
 * @param office the speaker's office, or null
 * @param occasion the occasion, or null
 * @param place the place, or null
 * @param kind the genre, or null
 * @param collections the collections it belongs to
 * @param source the file it came from
 * @param part which part of the file
 * @param counted whether it is counted
 * @param countedAs the id of the reprint of it that is counted in its place, or null
 * @param reprint what a person has decided about it: {@code auto} nothing, {@code no}
 * that it is a text of its own, {@code preferred} that of its reprints it is counted
 * @param reprints how many reprints of it there are, where it is counted
 * @param characters its length in UTF-16 code units
 * @param inferred how its fields came to be known; what a person gave isn't among them
 * @param warnings what its reader should know of the text: {@code truncated} where it
 * breaks off, {@code garbled} where characters were lost
 * @param fictional whether it belongs to Tifa's own sample
 */
public record SpeechFacts(String id, String title, String subtitle, String date, Integer year, String datePrecision,
		String speaker, String office, String occasion, String place, String kind, List<String> collections,
		String source, Integer part, Boolean counted, String countedAs, String reprint, int reprints,
		Integer characters, List<Inferred> inferred, List<String> warnings, boolean fictional) {

	/** The start of a sample speech's source. */
	public static final String FICTIONAL = "tifa:sample/";

	/** From the properties of a speech's node. */
	public static SpeechFacts of(Map<String, Object> properties) {
		String source = (String) properties.get("source");
		return new SpeechFacts((String) properties.get("id"), (String) properties.get("title"),
				(String) properties.get("subtitle"), (String) properties.get("date"), integer(properties.get("year")),
				(String) properties.get("datePrecision"), (String) properties.get("speaker"),
				(String) properties.get("office"), (String) properties.get("occasion"),
				(String) properties.get("place"), (String) properties.get("kind"),
				strings(properties.get("collections")), source, integer(properties.get("part")),
				(Boolean) properties.get("counted"), (String) properties.get("countedAs"),
				Decision.of(properties.get("reprint")).word(),
				((Number) properties.getOrDefault("reprints", 0)).intValue(), integer(properties.get("characters")),
				strings(properties.get("inferred")).stream().map(Inferred::of).toList(),
				strings(properties.get("warnings")), source.startsWith(FICTIONAL));
	}

	/**
	 * How a field came to be known.
	 *
	 * @param field the field, such as {@code date}
	 * @param rule the rule that filled it
	 * @param confidence {@code certain}, {@code likely} or {@code guess}
	 */
	public record Inferred(String field, String rule, String confidence) {

		private static Inferred of(String written) {
			String[] words = written.split(" ", 3);
			return new Inferred(words[0], words[1], words[2]);
		}

	}

	private static Integer integer(Object value) {
		return (value != null) ? ((Number) value).intValue() : null;
	}

	private static List<String> strings(Object value) {
		return (value instanceof List<?> list) ? list.stream().map(String.class::cast).toList() : List.of();
	}

}
