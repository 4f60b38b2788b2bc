package tifa.graph.analyst;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

	/** 400 nested lists end the parser's stack, and the driver waits for ever. */
	private static final int DEEPEST = 60;

	/** A chain of 5,000 operators keeps the planner busy past any deadline. */
	private static final int MOST_LINKS = 1_000;

	private static final int MOST_CLAUSES = 150;

	private static final int MOST_ARROWS = 30;

	private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");

	private static final Pattern LINK = Pattern.compile("(?i)[-+*/%^=<>.]|\\b(?:AND|OR|XOR|NOT|IN|IS|WHEN)\\b");

	private static final Pattern SIGNS = Pattern.compile("(?i)(?:(?:\\bNOT\\b|[-+])\\s*){" + DEEPEST + "}");

	private static final Pattern CLAUSE = Pattern
		.compile("(?i)\\b(?:MATCH|WITH|UNWIND|CALL|RETURN|UNION|EXISTS|COUNT|COLLECT)\\b");

	private static final Pattern ARROW = Pattern.compile("[-\\]]\\s*[->]\\s*\\(");

	private static final Pattern PREFIX = Pattern.compile("(?i)\\s*(EXPLAIN|PROFILE|CYPHER)\\b");

	private static final Pattern CALLED = Pattern.compile("\\b(\\w+)((?:\\s*\\.\\s*\\w+)+)\\s*\\(");

	/** The first names of built-in functions and of the procedures that are judged. */
	private static final Set<String> SPACES = Set.of("date", "datetime", "localdatetime", "time", "localtime",
			"duration", "point", "vector", "db");

	static QueryText of(String written) {
		if (written == null || written.isBlank()) {
			throw new Refusal("cypher.empty", Map.of());
		}
		if (written.length() > LONGEST) {
			throw new Refusal("cypher.tooLong", Map.of("characters", written.length(), "limit", LONGEST));
		}
		String text = decoded(written);
		String bare = BareText.of(text);
		bound(bare);
		calls(bare);
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

	private static void bound(String bare) {
		int depth = BareText.depth(bare);
		bound("depth", depth, DEEPEST);
		bound("operators", LINK.matcher(bare).results().count(), MOST_LINKS);
		bound("clauses", CLAUSE.matcher(bare).results().count(), MOST_CLAUSES);
		bound("relationships", ARROW.matcher(bare).results().count(), MOST_ARROWS);
		if (SIGNS.matcher(bare).find()) {
			throw new Refusal("cypher.tooDeep", Map.of("what", "depth", "value", DEEPEST, "limit", DEEPEST));
		}
	}

	private static void bound(String what, long value, int limit) {
		if (value > limit) {
			throw new Refusal("cypher.tooDeep", Map.of("what", what, "value", value, "limit", limit));
		}
	}

	private static void calls(String bare) {
		Matcher called = CALLED.matcher(bare);
		while (called.find()) {
			if (!SPACES.contains(called.group(1).toLowerCase(Locale.ROOT))) {
				throw notAllowed((called.group(1) + called.group(2)).replaceAll("\\s", ""));
			}
		}
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
