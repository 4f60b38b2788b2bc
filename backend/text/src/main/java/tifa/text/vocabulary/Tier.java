package tifa.text.vocabulary;

import java.util.Locale;

/**
 * How a term got into the vocabulary, the most trusted way first.
 */
public enum Tier {

	LEXICON, TITLE, QUOTED, PATTERN, MINED;

	/** The word for it in store and JSON. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static Tier of(String word) {
		return valueOf(word.toUpperCase(Locale.ROOT));
	}

}
