package tifa.graph.analyst;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a statement calls and loads, by its text: the plan doesn't show what is asked
 * within an expression, nor functions.
 */
final class Calls {

	private static final Set<String> PROCEDURES = Set.of("db.labels", "db.relationshipTypes", "db.propertyKeys",
			"db.schema.visualization", "db.schema.nodeTypeProperties", "db.schema.relTypeProperties");

	/** The first names of built-in functions and of the procedures that are judged. */
	private static final Set<String> SPACES = Set.of("date", "datetime", "localdatetime", "time", "localtime",
			"duration", "point", "vector", "db");

	/** Only what comes with the language has a name without a dot. */
	private static final String NAME = "(\\w+(?:\\s*\\.\\s*\\w+)+)";

	private static final Pattern NAMED = Pattern.compile("\\b" + NAME + "\\s*\\(");

	private static final Pattern CALLED = Pattern.compile("(?iu)\\bCALL\\s+" + NAME);

	/** The long s is an S to those who ignore case. */
	private static final Pattern LOADED = Pattern.compile("(?iu)\\bLOAD\\s+CSV\\b");

	private Calls() {
	}

	/**
	 * Looks at what of a statement is neither string nor comment.
	 * @throws tifa.text.Refusal naming what is not allowed
	 */
	static void judge(String bare) {
		if (LOADED.matcher(bare).find()) {
			throw QueryText.notAllowed("LOAD CSV");
		}
		Matcher called = CALLED.matcher(bare);
		while (called.find()) {
			procedure(name(called));
		}
		Matcher named = NAMED.matcher(bare);
		while (named.find()) {
			function(name(named));
		}
	}

	/**
	 * Judges the name of a procedure.
	 * @throws tifa.text.Refusal if it is none of those that describe the graph
	 */
	static void procedure(String name) {
		if (!PROCEDURES.contains(name)) {
			throw QueryText.notAllowed(name);
		}
	}

	private static void function(String name) {
		if (!SPACES.contains(name.substring(0, name.indexOf('.')).toLowerCase(Locale.ROOT))) {
			throw QueryText.notAllowed(name);
		}
	}

	private static String name(Matcher found) {
		return found.group(1).replaceAll("\\s", "");
	}

}
