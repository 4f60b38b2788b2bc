package tifa.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Input that Tifa refuses, as a stable code and the values that a message about it names.
 */
public final class Refusal extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String code;

	private final transient Map<String, Object> values;

	/**
	 * A refusal without the text of a message: that is written in the reader's language
	 * where it is shown.
	 * @param code what is wrong, such as {@code file.empty} or {@code term.unknown}
	 * @param values what the message names, by placeholder
	 */
	public Refusal(String code, Map<String, ?> values) {
		super(code + " " + values);
		this.code = code;
		this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
	}

	public String code() {
		return this.code;
	}

	public Map<String, Object> values() {
		return this.values;
	}

}
