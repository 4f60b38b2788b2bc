package tifa.server.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;

/**
 * Files that are many for who writes them and one for who loads them: a style sheet with
 * those that it imports, and a language's texts with those of each feature.
 */
final class Joined {

	private static final Pattern SHEET = Pattern.compile("(?m)^@import \"([^\"]+)\";$");

	private static final Pattern TEXTS = Pattern.compile("(?m)^import \\{ texts as (\\w+) } from \"([^\"]+)\";$");

	private static final String EXPORTED = "export const texts = ";

	private Joined() {
	}

	/**
	 * A file's content with what it is made of in its place; any other file as it is.
	 * @param path its address within the page
	 */
	static String of(String path) {
		String sheet = SHEET.matcher(contentOf(path)).replaceAll((found) -> quoted(besides(path, found.group(1))));
		return TEXTS.matcher(sheet)
			.replaceAll((found) -> quoted(
					besides(path, found.group(2)).replace(EXPORTED, "const " + found.group(1) + " = ")));
	}

	private static String quoted(String content) {
		return Matcher.quoteReplacement(content);
	}

	private static String besides(String path, String relative) {
		return contentOf(URI.create(path).resolve(relative).toString());
	}

	private static String contentOf(String path) {
		try {
			return new ClassPathResource(PageFiles.PLACE + path.substring(1))
				.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
