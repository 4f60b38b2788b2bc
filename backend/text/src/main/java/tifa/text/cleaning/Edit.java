package tifa.text.cleaning;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A stretch of a text and what takes its place; itself, where it is only pointed out.
 *
 * @param start where it starts, in UTF-16 code units
 * @param end where it ends
 * @param put what takes its place
 */
record Edit(int start, int end, String put) {

	/**
	 * Whether a text holds any of some characters: cheaper to ask before a pattern is
	 * tried at each place.
	 */
	static boolean holdsAny(String text, String characters) {
		return characters.chars().anyMatch((character) -> text.indexOf(character) >= 0);
	}

	/** Takes a stretch away. */
	static Edit drop(int start, int end) {
		return new Edit(start, end, "");
	}

	/** Replaces whatever a pattern matches. */
	static List<Edit> each(Pattern pattern, String text, Function<MatchResult, String> put) {
		return pattern.matcher(text)
			.results()
			.map((found) -> new Edit(found.start(), found.end(), put.apply(found)))
			.toList();
	}

	/** Points out whatever a pattern matches. */
	static List<Edit> mark(Pattern pattern, String text) {
		return each(pattern, text, MatchResult::group);
	}

}
