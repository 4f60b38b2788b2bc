package tifa.text.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
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

	/** Replaces whatever stretches are made of some characters only. */
	static List<Edit> runs(IntPredicate characters, String text, UnaryOperator<String> put) {
		List<Edit> edits = new ArrayList<>();
		int i = 0;
		while (i < text.length()) {
			int start = i;
			while (i < text.length() && characters.test(text.charAt(i))) {
				i++;
			}
			if (i > start) {
				edits.add(new Edit(start, i, put.apply(text.substring(start, i))));
			}
			i++;
		}
		return edits;
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
