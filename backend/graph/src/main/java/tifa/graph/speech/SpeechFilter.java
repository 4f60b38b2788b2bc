package tifa.graph.speech;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tifa.text.speech.PartialDate;

/**
 * Which speeches a question is about; a repeated value means any of them.
 *
 * @param from the first day, or null; a speech is kept when its whole period lies inside
 * @param to the last day, or null
 * @param speakers any of these
 * @param places any of these
 * @param kinds any of these
 * @param collections in any of these
 * @param ids any of these speeches
 */
public record SpeechFilter(PartialDate from, PartialDate to, List<String> speakers, List<String> places,
		List<String> kinds, List<String> collections, List<String> ids) {

	public static final SpeechFilter NONE = new SpeechFilter(null, null, List.of(), List.of(), List.of(), List.of());

	public SpeechFilter {
		speakers = List.copyOf(speakers);
		places = List.copyOf(places);
		kinds = List.copyOf(kinds);
		collections = List.copyOf(collections);
		ids = List.copyOf(ids);
	}

	/** A filter that names no speeches. */
	public SpeechFilter(PartialDate from, PartialDate to, List<String> speakers, List<String> places,
			List<String> kinds, List<String> collections) {
		this(from, to, speakers, places, kinds, collections, List.of());
	}

	/** Whether the question is about the whole corpus. */
	public boolean isNone() {
		return equals(NONE);
	}

	/** The parameters of the part {@code speech}. */
	public Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("from", (this.from != null) ? this.from.first().toString() : null);
		parameters.put("to", (this.to != null) ? lastDay(this.to.last()) : null);
		parameters.put("speakers", this.speakers);
		parameters.put("places", this.places);
		parameters.put("kinds", this.kinds);
		parameters.put("collections", this.collections);
		parameters.put("speechIds", this.ids);
		return parameters;
	}

	/**
	 * A month's last day is written as its 31st, as the statements do with months, so
	 * that strings compare as days do.
	 */
	private static String lastDay(LocalDate day) {
		boolean last = day.getDayOfMonth() == day.lengthOfMonth();
		return last ? day.toString().substring(0, 8) + "31" : day.toString();
	}

}
