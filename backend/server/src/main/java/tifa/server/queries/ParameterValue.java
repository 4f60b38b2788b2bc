package tifa.server.queries;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import tifa.graph.analyst.NamedQueries;
import tifa.graph.analyst.NamedQuery.Parameter;
import tifa.text.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A parameter's value, as JSON has it.
 */
final class ParameterValue {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** Beyond this JavaScript rounds integers. */
	private static final long SAFE = (1L << 53) - 1;

	private static final int LONGEST = 20_000;

	private ParameterValue() {
	}

	/**
	 * The parameter with its value in the one form in which it is kept.
	 * @throws Refusal {@code query.parameter}
	 */
	static Parameter checked(Parameter sent) {
		try {
			boolean choice = !Objects.requireNonNullElse(sent.choices(), List.of()).isEmpty();
			Map<String, String> label = Objects.requireNonNullElse(sent.label(), Map.of());
			if (!isName(sent.name()) || !Parameter.TYPES.contains(sent.type()) || !isLabel(label)
					|| (choice && !(sent.choices().equals(NamedQueries.CATEGORIES) && sent.type().equals("string")))) {
				throw refused(sent);
			}
			Object value = within(kept(sent.type(), within(sent.value())));
			boolean none = sent.nullable() && "".equals(value);
			return new Parameter(sent.name(), sent.type(), sent.nullable(),
					choice ? NamedQueries.CATEGORIES : List.of(), none ? null : value, label);
		}
		catch (ClassCastException | NullPointerException | NumberFormatException | JacksonException ex) {
			throw refused(sent);
		}
	}

	static Refusal refused(Parameter sent) {
		return new Refusal("query.parameter",
				Map.of("name", String.valueOf(sent.name()), "type", String.valueOf(sent.type())));
	}

	private static boolean isName(String name) {
		return name.matches("[^`\\p{Cntrl}]{1,200}");
	}

	private static boolean isLabel(Map<String, String> label) {
		return label.isEmpty() || (label.keySet().equals(Set.of("zh", "en"))
				&& label.values().stream().allMatch((text) -> text.matches("[^|\\p{Cntrl}\\s][^|\\p{Cntrl}]{0,199}")));
	}

	/** Before it is read as well: long numbers take the square of their digits. */
	private static Object within(Object value) {
		if (String.valueOf(value).length() > LONGEST) {
			throw new NumberFormatException();
		}
		return value;
	}

	/** Null is left empty. */
	private static Object kept(String type, Object value) {
		if (value == null) {
			return type.equals("string") ? "" : null;
		}
		return switch (type) {
			case "integer" -> whole(value);
			case "number" -> finite(new BigDecimal(value.toString()).doubleValue());
			case "boolean" -> (Boolean) value;
			case "strings" -> ((List<?>) value).stream().map(String.class::cast).toList();
			case "integers" -> ((List<?>) value).stream().map(ParameterValue::whole).toList();
			case "json" -> oneLine((String) value);
			case "null" -> null;
			case "date" -> date((String) value);
			default -> (String) value;
		};
	}

	private static Long whole(Object value) {
		return Long.valueOf(value.toString());
	}

	private static Double finite(double value) {
		if (!Double.isFinite(value)) {
			throw new NumberFormatException();
		}
		return value;
	}

	private static String oneLine(String json) {
		JSON.readTree(json);
		String line = json.replaceAll("[\r\n]+", " ").replace("|", "\\u007c").strip();
		return line.isEmpty() ? null : line;
	}

	private static String date(String date) {
		if (!date.matches("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?")) {
			throw new NumberFormatException();
		}
		return date;
	}

	/** With integers that JavaScript can't hold as texts. */
	static Parameter shown(Parameter kept) {
		Object value = (kept.value() instanceof List<?> list) ? list.stream().map(ParameterValue::safe).toList()
				: safe(kept.value());
		return new Parameter(kept.name(), kept.type(), kept.nullable(), kept.choices(), value, kept.label());
	}

	private static Object safe(Object value) {
		return (value instanceof Long whole && (whole > SAFE || whole < -SAFE)) ? whole.toString() : value;
	}

}
