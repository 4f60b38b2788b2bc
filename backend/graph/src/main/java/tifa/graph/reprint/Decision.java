package tifa.graph.reprint;

import java.util.Locale;
import java.util.Map;

import tifa.text.Refusal;

/**
 * What a person has decided about a speech and its reprints.
 */
public enum Decision {

	/** Nothing: the rule decides. */
	AUTO,

	/** It is a text of its own, whatever it resembles. */
	NO,

	/** Of its reprints it is the one that is counted. */
	PREFERRED;

	/** As it is written in requests and answers. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** As it is stored: nothing for {@link #AUTO}. */
	public String stored() {
		return (this != AUTO) ? word() : null;
	}

	/**
	 * The decision of this word; null is {@link #AUTO}.
	 * @throws Refusal {@code speech.valueInvalid}
	 */
	public static Decision of(Object word) {
		if (word == null) {
			return AUTO;
		}
		for (Decision decision : values()) {
			if (decision.word().equals(word)) {
				return decision;
			}
		}
		throw new Refusal("speech.valueInvalid", Map.of("field", "reprint", "value", word));
	}

}
