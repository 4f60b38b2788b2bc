package tifa.graph.query;

import java.util.Locale;

/**
 * How what was asked for differs from the name that it may mean.
 */
public enum Slip {

	/** It sounds the same, in other characters. */
	SOUND,

	/** A character, or a letter of its pinyin, is wrong. */
	TYPO;

	/** As answers tell it. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
