package tifa.text.curation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be decided about a string.
 */
public enum Action {

	/** A proposed term is one. */
	ACCEPT,

	/** A term, an alias or any other string is none, and is never looked for. */
	STOP,

	/** What was stopped is again what it was. */
	RELEASE,

	/** A new term. */
	ADD,

	/** A term with all it has, new or in place of the one with its name. */
	PUT,

	/** Another name; the old one becomes an alias. */
	RENAME,

	/** Another name; the old one is none any more. */
	REPLACE,

	/**
	 * A term, with its aliases, or a string that is none, becomes an alias of another.
	 */
	MERGE,

	/** An alias becomes a term of its own. */
	SPLIT,

	/** Another category. */
	CATEGORY,

	/** Another gloss and broader term. */
	GLOSS;

	/** The word for it in JSON and tables. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static Optional<Action> of(String word) {
		return Arrays.stream(values()).filter((action) -> action.word().equals(word)).findFirst();
	}

}
