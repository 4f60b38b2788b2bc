package tifa.text.counting;

import java.util.Locale;

/**
 * The unit of text that two terms share to co-occur.
 */
public enum Unit {

	PARAGRAPH, SENTENCE;

	/** The word for it in requests and JSON. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
