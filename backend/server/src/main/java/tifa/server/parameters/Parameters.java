package tifa.server.parameters;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import tifa.graph.query.TermFilter;
import tifa.graph.speech.SpeechFilter;
import tifa.text.Refusal;
import tifa.text.speech.PartialDate;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * The parameters of a question, from an address or from JSON with the same names.
 */
public final class Parameters {

	/** Also those that no term has yet: asking for them finds nothing, and rightly so. */
	private static final List<String> TIERS = List.of("lexicon", "title", "quoted", "pattern", "mined");

	private static final List<String> STATUSES = List.of("proposed", "accepted", "stopped");

	private final MultiValueMap<String, String> values;

	public Parameters(MultiValueMap<String, String> values) {
		this.values = values;
	}

	/** From a JSON object: arrays are repeated parameters, null is none. */
	public static Parameters of(Map<String, Object> json) {
		MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
		json.forEach((name, value) -> {
			List<?> each = (value instanceof List<?> list) ? list : (value != null) ? List.of(value) : List.of();
			each.forEach((item) -> values.add(name, String.valueOf(item)));
		});
		return new Parameters(values);
	}

	/** A text, or null where it is missing or blank. */
	public String text(String name) {
		String value = this.values.getFirst(name);
		return (value == null || value.isBlank()) ? null : value.strip();
	}

	/** A text that has to be there. */
	public String required(String name) {
		String value = text(name);
		if (value == null) {
			throw new Refusal("parameter.missing", Map.of("parameter", name));
		}
		return value;
	}

	/** All values of a repeatable parameter but blank ones. */
	public List<String> all(String name) {
		List<String> all = this.values.getOrDefault(name, List.of());
		return all.stream().filter((value) -> value != null && !value.isBlank()).map(String::strip).toList();
	}

	/**
	 * A whole number; above {@code most} it counts as that, which the answer has to tell.
	 */
	public int clamped(String name, int otherwise, int least, int most) {
		return (int) Math.min(whole(name, otherwise, least), most);
	}

	/** A whole number from {@code least} to {@code most}. */
	public int within(String name, int otherwise, int least, int most) {
		long number = whole(name, otherwise, least);
		if (number > most) {
			throw new Refusal("parameter.range",
					Map.of("parameter", name, "value", number, "least", least, "most", most));
		}
		return (int) number;
	}

	private long whole(String name, int otherwise, int least) {
		String value = text(name);
		try {
			long number = (value != null) ? Long.parseLong(value) : otherwise;
			if (number < least) {
				throw invalid(name, value);
			}
			return number;
		}
		catch (NumberFormatException ex) {
			throw invalid(name, value);
		}
	}

	/** All values of a repeatable parameter that has whole numbers. */
	public List<Integer> wholes(String name) {
		return all(name).stream().map((value) -> {
			try {
				return Integer.valueOf(value);
			}
			catch (NumberFormatException ex) {
				throw invalid(name, value);
			}
		}).toList();
	}

	/** A finite number, or null. */
	public Double number(String name) {
		String value = text(name);
		try {
			Double number = (value != null) ? Double.valueOf(value) : null;
			if (number != null && !Double.isFinite(number)) {
				throw invalid(name, value);
			}
			return number;
		}
		catch (NumberFormatException ex) {
			throw invalid(name, value);
		}
	}

	/** One of the words of an enum. */
	public <E extends Enum<E>> E choice(String name, E otherwise) {
		String value = text(name);
		if (value == null) {
			return otherwise;
		}
		return Arrays.stream(otherwise.getDeclaringClass().getEnumConstants())
			.filter((each) -> each.name().toLowerCase(Locale.ROOT).equals(value))
			.findFirst()
			.orElseThrow(() -> invalid(name, value));
	}

	/** Those of these words that are asked for, or all of them where none is. */
	public List<String> words(String name, List<String> words) {
		List<String> asked = some(name, words);
		return asked.isEmpty() ? words : asked;
	}

	private List<String> some(String name, List<String> words) {
		List<String> asked = all(name);
		asked.stream().filter((value) -> !words.contains(value)).findFirst().ifPresent((value) -> {
			throw new Refusal("parameter.choice",
					Map.of("parameter", name, "value", value, "choices", String.join(", ", words)));
		});
		return asked;
	}

	/** Which speeches. */
	public SpeechFilter speeches() {
		PartialDate from = date("from");
		PartialDate to = date("to");
		if (from != null && to != null && from.first().isAfter(to.last())) {
			throw new Refusal("date.order", Map.of("from", from.text(), "to", to.text()));
		}
		return new SpeechFilter(from, to, all("speaker"), all("place"), all("kind"), all("collection"), all("speech"));
	}

	/** Which terms. */
	public TermFilter terms() {
		return new TermFilter(all("category"), some("tier", TIERS), some("status", STATUSES));
	}

	private PartialDate date(String name) {
		String value = text(name);
		return (value != null) ? new PartialDate(value) : null;
	}

	private static Refusal invalid(String name, String value) {
		return new Refusal("parameter.invalid", Map.of("parameter", name, "value", value));
	}

}
