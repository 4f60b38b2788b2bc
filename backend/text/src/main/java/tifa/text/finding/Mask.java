package tifa.text.finding;

import java.util.regex.Pattern;

/**
 * What authors put in place of a name: XX, XXXX, *, ○○.
 */
final class Mask {

	private static final Pattern MASK = Pattern.compile("[XxＸｘ]{1,}(?![A-Za-z])|[*＊×□○◯]|某某");

	private Mask() {
	}

	static boolean in(String text) {
		return MASK.matcher(text).find();
	}

}
