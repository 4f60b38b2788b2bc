package tifa.server.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;

/**
 * The strict Content-Security-Policy: of inline scripts it lets in the import maps of our
 * own pages alone, by their hashes.
 */
final class ContentPolicy {

	private static final List<String> PAGES = List.of("index.html", "login.html");

	private static final Pattern IMPORT_MAP = Pattern
		.compile("<script\\b[^>]*\\btype\\s*=\\s*[\"']?importmap\\b[^>]*>(.*?)</script>", Pattern.DOTALL);

	private ContentPolicy() {
	}

	static String text() {
		Set<String> sources = new TreeSet<>();
		PAGES.forEach((page) -> sources.addAll(hashes(html(page))));
		return "default-src 'none'; script-src 'self'" + String.join("", sources) + "; style-src 'self'; "
				+ "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; "
				+ "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
	}

	/** The hash sources of a page's import maps, each with a space before it. */
	static Set<String> hashes(String html) {
		Set<String> hashes = new TreeSet<>();
		Matcher maps = IMPORT_MAP.matcher(html);
		while (maps.find()) {
			hashes.add(" 'sha256-"
					+ Base64.getEncoder().encodeToString(HexFormat.of().parseHex(Secret.hash(maps.group(1)))) + "'");
		}
		return hashes;
	}

	private static String html(String page) {
		ClassPathResource resource = new ClassPathResource("META-INF/resources/" + page);
		try {
			return resource.exists() ? resource.getContentAsString(StandardCharsets.UTF_8) : "";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
