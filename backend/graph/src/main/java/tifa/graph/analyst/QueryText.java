package tifa.graph.analyst;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tifa.text.Refusal;

/**
 * A statement as an analyst wrote it, judged by its text alone: what the parser could not
 * stand, and what nobody may call, never reaches the database.
 *
 * @param text the statement to run, of the same length as the one judged
 * @param explained whether its plan is asked for instead of its rows
 */
record QueryText(String text, boolean explained) {

	static final int LONGEST = 20_000;

	private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");

	private static final Pattern PREFIX = Pattern.compile("(?i)\\s*(EXPLAIN|PROFILE|CYPHER)\\b");

	static QueryText of(String written) {
		if (written == null || written.isBlank()) {
			throw new Refusal("cypher.empty", Map.of());
		}
		if (written.length() > LONGEST) {
			throw new Refusal("cypher.tooLong", Map.of("characters", written.length(), "limit", LONGEST));
		}
		String text = decoded(written);
		String bare = BareText.of(text);
		Bounds.check(bare);
		Calls.judge(bare);
		return withoutPrefix(text, bare);
	}

	/**
	 * Cypher replaces escapes before it reads anything, so it is judged, and sent,
	 * without them; an escape that comes of another, or is itself escaped, would be read
	 * differently twice.
	 */
	private static String decoded(String written) {
		String text = ESCAPE.matcher(written)
			.replaceAll(
					(escape) -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
		if (written.contains("\\\\u") || text.contains("\\u")) {
			throw new Refusal("cypher.escape", Map.of());
		}
		return text;
	}

	/**
	 * Spaces take the place of {@code EXPLAIN}, so that positions in errors stay right.
	 */
	private static QueryText withoutPrefix(String text, String bare) {
		Matcher prefix = PREFIX.matcher(bare);
		if (!prefix.lookingAt()) {
			return new QueryText(text, false);
		}
		if (!prefix.group(1).equalsIgnoreCase("EXPLAIN")) {
			throw notAllowed(prefix.group(1).toUpperCase(Locale.ROOT));
		}
		String blank = " ".repeat(prefix.end(1) - prefix.start(1));
		String rest = text.substring(0, prefix.start(1)) + blank + text.substring(prefix.end(1));
		if (PREFIX.matcher(BareText.of(rest)).lookingAt()) {
			throw notAllowed("EXPLAIN");
		}
		return new QueryText(rest, true);
	}

	static Refusal notAllowed(String what) {
		return new Refusal("cypher.notAllowed", Map.of("what", what));
	}

}
