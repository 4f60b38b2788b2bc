package tifa.graph.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tifa.graph.reprint.Decision;
import tifa.text.Refusal;
import tifa.text.speech.PartialDate;

/**
 * New metadata of a speech.
 *
 * @param properties the properties that change; null takes one away
 */
public record SpeechChange(Map<String, Object> properties) {

	/** Nothing changes. */
	public static final SpeechChange NONE = new SpeechChange(Map.of());

	private static final Set<String> TEXTS = Set.of("title", "subtitle", "speaker", "office", "occasion", "place",
			"kind");

	private static final int LONGEST = 300;

	private static final int MOST_COLLECTIONS = 100;

	/**
	 * Reads a change.
	 * @param fields title, subtitle, date, speaker, office, occasion, place, kind,
	 * collections or reprint; null or blank takes one away, but for the title
	 * @throws Refusal {@code speech.field}, {@code speech.titleMissing},
	 * {@code speech.valueInvalid}, {@code speech.valueTooLong} or {@code date.invalid}
	 */
	public static SpeechChange of(Map<String, Object> fields) {
		Map<String, Object> properties = new HashMap<>();
		fields.forEach((field, value) -> put(field, value, properties));
		return new SpeechChange(properties);
	}

	/** The same for one of several speeches of a file: each keeps its title. */
	public SpeechChange withoutTitle() {
		Map<String, Object> others = new HashMap<>(this.properties);
		others.remove("title");
		return new SpeechChange(others);
	}

	/** The date, where it is among what changes, else the one there is. */
	public PartialDate date(PartialDate before) {
		return this.properties.containsKey("date") ? PartialDate.orNull((String) this.properties.get("date")) : before;
	}

	/** The fields that a person has decided about. */
	public Set<String> fields() {
		return Set.copyOf(this.properties.keySet());
	}

	private static void put(String field, Object value, Map<String, Object> into) {
		if (TEXTS.contains(field)) {
			into.put(field, text(field, value));
		}
		else if (field.equals("date")) {
			String text = text(field, value);
			PartialDate date = (text != null) ? new PartialDate(text) : null;
			into.put("date", (date != null) ? date.text() : null);
			into.put("year", (date != null) ? date.year() : null);
			into.put("datePrecision", (date != null) ? date.precision() : null);
		}
		else if (field.equals("collections")) {
			into.put(field, collections(value));
		}
		else if (field.equals("reprint")) {
			into.put(field, Decision.of(value).stored());
		}
		else {
			throw new Refusal("speech.field", Map.of("field", field));
		}
		if (field.equals("title") && into.get(field) == null) {
			throw new Refusal("speech.titleMissing", Map.of());
		}
	}

	private static String text(String field, Object value) {
		if (value == null) {
			return null;
		}
		if (!(value instanceof String text)) {
			throw new Refusal("speech.valueInvalid", Map.of("field", field, "value", value));
		}
		if (text.length() > LONGEST) {
			throw new Refusal("speech.valueTooLong",
					Map.of("field", field, "characters", text.length(), "limit", LONGEST));
		}
		return text.isBlank() ? null : text.strip();
	}

	private static List<String> collections(Object value) {
		if (!(value instanceof List<?> list)) {
			throw new Refusal("speech.valueInvalid", Map.of("field", "collections", "value", String.valueOf(value)));
		}
		if (list.size() > MOST_COLLECTIONS) {
			throw new Refusal("speech.tooManyCollections", Map.of("limit", MOST_COLLECTIONS));
		}
		return list.stream()
			.map((each) -> text("collections", each))
			.filter((each) -> each != null)
			.distinct()
			.toList();
	}

}
