package tifa.text.finding;

import java.util.regex.Pattern;

/**
 * What authors put in place of a name: XX, XXXX, *, ○○; but ○ is a zero in 二○二○.
 */
public final class Mask {

	private static final Pattern MASK = Pattern.compile("[XxＸｘ]{1,}(?![A-Za-z])|[*＊×□]|(?<![一二三四五六七八九○◯])[○◯]|某某");

	private Mask() {
	}

	public static boolean in(String text) {
		return MASK.matcher(text).find();
	}

}
