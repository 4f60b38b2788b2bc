package tifa.server.page;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The modules that the page needs before it shows anything: a browser told of them at
 * once need not read one to learn of the next.
 */
final class Modules {

	private static final Pattern IMPORT = Pattern
		.compile("(?m)^(?:import|export)\\b(?:[^\"';]*?\\bfrom)?\\s*\"([^\"]+)\"");

	private static final Pattern STARTED = Pattern.compile("<script type=\"module\" src=\"([^\"]+)\">");

	private Modules() {
	}

	/**
	 * A page with a line for each module that its script imports, directly or not.
	 * @param html with an import map and one module script
	 */
	static String announcedIn(String html) {
		String lines = neededBy(html).stream()
			.map((module) -> "<link rel=\"modulepreload\" href=\"" + module + "\">\n\t")
			.collect(Collectors.joining());
		return html.replace("<script type=\"module\"", lines + "<script type=\"module\"");
	}

	/** Addresses within the page, the first needed first. */
	static Set<String> neededBy(String html) {
		Set<String> found = new LinkedHashSet<>();
		Deque<String> open = new ArrayDeque<>();
		Matcher script = STARTED.matcher(html);
		while (script.find()) {
			open.add(script.group(1));
		}
		while (!open.isEmpty()) {
			String module = open.remove();
			if (found.add(module)) {
				IMPORT.matcher(Joined.of(module))
					.results()
					.map((each) -> address(each.group(1), module, html))
					.forEach(open::add);
			}
		}
		return found;
	}

	/** Names without a slash stand in the import map. */
	private static String address(String specifier, String module, String html) {
		if (specifier.startsWith(".")) {
			return URI.create(module).resolve(specifier).toString();
		}
		Matcher mapped = Pattern.compile(Pattern.quote("\"" + specifier + "\"") + "\\s*:\\s*\"([^\"]+)\"")
			.matcher(html);
		return mapped.find() ? mapped.group(1) : specifier;
	}

}
