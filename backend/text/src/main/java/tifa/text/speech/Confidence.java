package tifa.text.speech;

import java.util.Locale;

/**
 * How sure a rule is of what it says about a speech.
 */
public enum Confidence {

	/** The text says so in so many words. */
	CERTAIN,

	/** So it is nearly always. */
	LIKELY,

	/** So it is more often than not. */
	GUESS;

	/** The word for it in store and JSON. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
