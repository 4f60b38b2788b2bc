package tifa.text.vocabulary;

import java.util.Locale;

/**
 * Whether a term has been reviewed. Stopped strings are decided upon and no terms: they
 * are never looked for.
 */
public enum Status {

	PROPOSED, ACCEPTED, STOPPED;

	/** The word for it in store and JSON. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static Status of(String word) {
		return valueOf(word.toUpperCase(Locale.ROOT));
	}

}
