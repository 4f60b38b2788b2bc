package tifa.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statements of this module, each in a file of its own under {@code tifa/cypher}.
 *
 * <p>
 * A line {@code //+ name} in a file is replaced by the part {@code parts/name.cypher}, so
 * that a measure or a filter is written once. Values never become text: they are
 * parameters.
 */
public final class Cypher {

	private static final Pattern PART = Pattern.compile("(?m)^([ \t]*)//\\+ (\\S+)[ \t]*$");

	private static final Map<String, String> LOADED = new ConcurrentHashMap<>();

	private Cypher() {
	}

	/** The text of a statement, its parts filled in. */
	public static String statement(String name) {
		return LOADED.computeIfAbsent(name, (unread) -> withParts(read(unread)));
	}

	private static String withParts(String text) {
		Matcher part = PART.matcher(text);
		return part.replaceAll((match) -> Matcher
			.quoteReplacement(indented(withParts(read("parts/" + match.group(2))), match.group(1))));
	}

	private static String indented(String text, String indent) {
		return text.strip().indent(indent.length()).stripTrailing();
	}

	private static String read(String name) {
		String path = "/tifa/cypher/" + name + ".cypher";
		try (InputStream in = Cypher.class.getResourceAsStream(path)) {
			if (in == null) {
				throw new IllegalArgumentException("No statement " + path);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
