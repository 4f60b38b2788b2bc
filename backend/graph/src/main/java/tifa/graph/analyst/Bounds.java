package tifa.graph.analyst;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tifa.text.Refusal;

/**
 * How deep and how long a statement may be: past that the parser's stack ends, and the
 * driver waits for ever, or the planner works past any deadline.
 */
final class Bounds {

	/** 400 nested lists end the parser's stack. */
	private static final int DEEPEST = 60;

	/**
	 * A chain of 5,000 operators keeps the planner busy; the longest statement of a view
	 * has 1,293.
	 */
	private static final int MOST_LINKS = 1_500;

	private static final int MOST_CLAUSES = 150;

	private static final int MOST_ARROWS = 30;

	private static final Pattern LINK = Pattern
		.compile("(?i)[-+*/%^=<>.|&!:\\[]|\\b(?:AND|OR|XOR|NOT|IN|IS|WHEN|LIST|ARRAY)\\b");

	private static final Pattern CLAUSE = Pattern
		.compile("(?i)\\b(?:MATCH|WITH|UNWIND|CALL|RETURN|UNION|EXISTS|COUNT|COLLECT)\\b");

	private static final Pattern ARROW = Pattern.compile("[-\\]]\\s*[->](?:\\s*[+*]|\\s*\\{[^{}]*})?\\s*\\(");

	/** What something else stands within, and what brings it to an end. */
	private static final Pattern NESTING = Pattern
		.compile("(?i)(?<opens>[(\\[{])|(?<closes>[)\\]}])|(?<stays>\\b(?:CASE\\b|(?:LIST|ARRAY)\\s*<))"
				+ "|(?<sign>[-+!]|\\bNOT\\b)|(?<other>[^\\s])");

	private Bounds() {
	}

	/**
	 * Looks at what of a statement is neither string nor comment.
	 * @throws Refusal if it is too much
	 */
	static void check(String bare) {
		bound("depth", depth(bare), DEEPEST);
		bound("operators", LINK.matcher(bare).results().count(), MOST_LINKS);
		bound("clauses", CLAUSE.matcher(bare).results().count(), MOST_CLAUSES);
		bound("relationships", ARROW.matcher(bare).results().count(), MOST_ARROWS);
	}

	/**
	 * How deep it is nested. Signs count with what they stand before. {@code END} is also
	 * a name, so that no {@code CASE} is taken to end.
	 */
	private static int depth(String bare) {
		Matcher token = NESTING.matcher(bare);
		Deque<Integer> open = new ArrayDeque<>();
		int depth = 0;
		int deepest = 0;
		int signs = 0;
		while (token.find()) {
			if (token.group("sign") != null) {
				signs++;
			}
			else {
				if (token.group("opens") != null) {
					open.push(signs + 1);
					depth += signs + 1;
				}
				else if (token.group("stays") != null) {
					depth += signs + 1;
				}
				else if (token.group("closes") != null && !open.isEmpty()) {
					depth -= open.pop();
				}
				signs = 0;
			}
			deepest = Math.max(deepest, depth + signs);
		}
		return deepest;
	}

	private static void bound(String what, long value, int limit) {
		if (value > limit) {
			throw new Refusal("cypher.tooDeep", Map.of("what", what, "value", value, "limit", limit));
		}
	}

}
