package tifa.text.speech;

import java.util.Locale;

/**
 * What a paragraph is to its speech; only {@link #BODY} is counted.
 */
public enum Role {

	BODY, TITLE, HEADING, SALUTATION;

	/** The word for it in store and JSON. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
