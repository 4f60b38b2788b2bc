package tifa.text.speech;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives the salutation of a flattened text its line back.
 */
final class SalutationBreak {

	private static final Pattern OPENING = Pattern.compile("(?m)^[ 　]*(同志们|各位代表|各位同志|各位委员)[：:](?=[^\\n])");

	private SalutationBreak() {
	}

	static String after(String text) {
		Matcher opening = OPENING.matcher(text);
		return opening.find() ? new StringBuilder(text).insert(opening.end(), '\n').toString() : text;
	}

}
