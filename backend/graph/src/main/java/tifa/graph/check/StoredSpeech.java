package tifa.graph.check;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import tifa.text.speech.Paragraph;
import tifa.text.speech.Role;

/**
 * A speech as it is stored, with all that was counted of it.
 *
 * @param id its id
 * @param title its title, or its id where it has none
 * @param contentHash SHA-256 of its content
 * @param date its date, or null
 * @param year its year, or null
 * @param datePrecision the date's precision, or null
 * @param counted whether it is counted
 * @param signature by what it is compared with others
 * @param reprint what a person has decided about its reprints, or null
 * @param characters its length
 * @param paragraphs its paragraphs, by index
 * @param mentions how often it mentions each term
 */
record StoredSpeech(String id, String title, String contentHash, String date, Long year, String datePrecision,
		boolean counted, String signature, String reprint, long characters, List<StoredParagraph> paragraphs,
		SortedMap<String, String> mentions) {

	/**
	 * Reads a row of {@code check/speeches}.
	 * @throws org.neo4j.driver.exceptions.value.ValueException or
	 * {@link IllegalArgumentException} where something needed is missing
	 */
	static StoredSpeech of(Record row) {
		Value speech = row.get("speech");
		String id = speech.get("id").asString();
		SortedMap<String, String> mentions = new TreeMap<>();
		row.get("mentions")
			.values()
			.forEach(
					(each) -> mentions.merge(each.get(0).asString(), each.get(1).asObject() + "", StoredSpeech::twice));
		return new StoredSpeech(id, speech.get("title").asString(id), speech.get("contentHash").asString(null),
				speech.get("date").asString(null), speech.get("year").isNull() ? null : speech.get("year").asLong(),
				speech.get("datePrecision").asString(null), speech.get("counted").asBoolean(),
				speech.get("signature").asString(null), speech.get("reprint").asString(null),
				speech.get("characters").asLong(-1),
				row.get("paragraphs")
					.asList(StoredParagraph::of)
					.stream()
					.sorted(Comparator.comparingInt((each) -> each.paragraph().index()))
					.toList(),
				mentions);
	}

	private static String twice(String one, String other) {
		return one + " + " + other;
	}

	/**
	 * A paragraph as it is stored.
	 *
	 * @param paragraph the paragraph
	 * @param plain its text in matching form
	 * @param holds by term, where it is mentioned, as {@link Places} writes it
	 */
	record StoredParagraph(Paragraph paragraph, String plain, SortedMap<String, String> holds) {

		static StoredParagraph of(Value row) {
			SortedMap<String, String> holds = new TreeMap<>();
			row.get("holds")
				.values()
				.forEach((each) -> holds.merge(each.get(0).asString(), Places.of(each), StoredSpeech::twice));
			Role role = Role.valueOf(row.get("role").asString().toUpperCase(Locale.ROOT));
			return new StoredParagraph(new Paragraph(row.get("index").asInt(), role, row.get("text").asString(),
					row.get("sentences").asList(Value::asInt)), row.get("plain").asString(), holds);
		}

	}

}
