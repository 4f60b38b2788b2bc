package tifa.graph.analyst;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query as a file that cypher-shell runs as well: a head of comments, then the
 * statement.
 *
 * <pre>
 * // title.zh: …            or title: … where it is in one language only
 * // about: concept
 * // description.zh: …      as many lines as it has
 * // parameter limit: integer = 20 | 最多几个 | at most
 * </pre>
 *
 * A type with a question mark may be left empty; {@code category} is a text that names
 * one. A text that can't stand in a line is in quotes, as JSON has it. What comes after
 * an empty line, or is no such comment, is the statement.
 *
 * @param about what it is about, or null
 * @param titles by language, {@code ""} where none is named
 * @param descriptions by language as well
 * @param parameters what it takes
 * @param text the statement, without spaces around it and without the last semicolon
 */
public record QueryFile(String about, Map<String, String> titles, Map<String, String> descriptions,
		List<Entry> parameters, String text) {

	private static final Pattern SUBJECT = Pattern.compile("// about: (\\w+)");

	private static final Pattern WORDS = Pattern.compile("// (title|description)(?:\\.(zh|en))?: (.*)", Pattern.DOTALL);

	private static final Pattern PARAMETER = Pattern.compile("// parameter (?:([\\p{L}\\p{N}_]+)|`([^`]+)`): ("
			+ String.join("|", NamedQuery.Parameter.TYPES) + "|category)(\\?)? = (.*?)(?: \\| (.+?) \\| (.+))?",
			Pattern.DOTALL);

	/** Nothing but a plain name needs no quotes. */
	private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_]+");

	/** Reads a file. */
	public static QueryFile parse(String file) {
		String[] lines = lines(file).split("\n", -1);
		Map<String, Map<String, String>> words = Map.of("title", new TreeMap<>(), "description", new TreeMap<>());
		List<Entry> parameters = new ArrayList<>();
		String about = null;
		int head = 0;
		for (; head < lines.length; head++) {
			Matcher subject = SUBJECT.matcher(lines[head]);
			Matcher said = WORDS.matcher(lines[head]);
			Matcher parameter = PARAMETER.matcher(lines[head]);
			if (subject.matches()) {
				about = subject.group(1);
			}
			else if (said.matches()) {
				words.get(said.group(1))
					.merge((said.group(2) != null) ? said.group(2) : "", said.group(3), (a, b) -> a + "\n" + b);
			}
			else if (parameter.matches()) {
				parameters.add(Entry.of(parameter));
			}
			else {
				break;
			}
		}
		return new QueryFile(about, words.get("title"), words.get("description"), parameters,
				statement(String.join("\n", List.of(lines).subList(head, lines.length))));
	}

	/** With line ends of one kind, and without a byte order mark. */
	private static String lines(String file) {
		return file.replaceFirst("^\uFEFF", "").replaceAll("\r\n?", "\n");
	}

	/** A statement as it is kept, however it was written down. */
	public static String statement(String written) {
		String text = lines(written);
		int end = text.length();
		while (end > 0 && (text.charAt(end - 1) == ';' || Character.isWhitespace(text.charAt(end - 1)))) {
			end--;
		}
		return text.substring(0, end).strip();
	}

	/** The file that is read as this. */
	public String written() {
		StringBuilder file = new StringBuilder();
		write(file, "title", this.titles);
		if (this.about != null) {
			file.append("// about: ").append(this.about).append('\n');
		}
		write(file, "description", this.descriptions);
		this.parameters.forEach((parameter) -> file.append(parameter.written()).append('\n'));
		boolean comment = this.text.substring(this.text.lastIndexOf('\n') + 1).contains("//");
		return file.append('\n').append(this.text).append(comment ? "\n;\n" : ";\n").toString();
	}

	private static void write(StringBuilder file, String what, Map<String, String> words) {
		words.forEach((language, said) -> {
			for (String line : said.split("\n", -1)) {
				file.append("// ").append(what).append(language.isEmpty() ? "" : "." + language);
				file.append(": ").append(line).append('\n');
			}
		});
	}

	/**
	 * What the head says of a parameter.
	 *
	 * @param name without the dollar sign
	 * @param type one of {@link NamedQuery.Parameter#TYPES}, or {@code category}
	 * @param nullable whether it may be left empty
	 * @param value as it stands there
	 * @param label by language, empty where it has none
	 */
	public record Entry(String name, String type, boolean nullable, String value, Map<String, String> label) {

		private static Entry of(Matcher head) {
			String name = (head.group(1) != null) ? head.group(1) : head.group(2);
			Map<String, String> label = (head.group(6) != null) ? Map.of("zh", head.group(6), "en", head.group(7))
					: Map.of();
			return new Entry(name, head.group(3), head.group(4) != null, head.group(5), label);
		}

		private String written() {
			String called = PLAIN.matcher(this.name).matches() ? this.name : "`" + this.name + "`";
			String words = this.label.isEmpty() ? "" : " | " + this.label.get("zh") + " | " + this.label.get("en");
			return "// parameter " + called + ": " + this.type + (this.nullable ? "?" : "") + " = " + this.value
					+ words;
		}

	}

}
