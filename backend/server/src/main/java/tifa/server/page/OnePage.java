package tifa.server.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Modules and sheets of the page as one script and one sheet, for a file that has nothing
 * beside it. A module becomes a function that is called once and gives what it exports;
 * those that it imports come before it.
 */
public final class OnePage {

	private static final Pattern IMPORT = Pattern.compile("(?m)^import \\{([^}]+)} from \"([^\"]+)\";$");

	private static final Pattern EXPORT = Pattern.compile("(?m)^export ((?:async )?function|const|let) (\\w+)");

	private final Map<String, String> modules = new LinkedHashMap<>();

	private final Map<String, String> names = new LinkedHashMap<>();

	private OnePage() {
	}

	/**
	 * A module with all that it imports.
	 * @param path its address within the page
	 */
	public static String script(String path) {
		OnePage page = new OnePage();
		page.add(path);
		return String.join("\n", page.modules.values());
	}

	/** A sheet with those that it imports. */
	public static String sheet(String path) {
		return Joined.of(path);
	}

	private String add(String path) {
		if (this.names.containsKey(path)) {
			return this.names.get(path);
		}
		String name = "module" + this.names.size();
		this.names.put(path, name);
		String text = IMPORT.matcher(Joined.of(path))
			.replaceAll((found) -> Matcher.quoteReplacement(imported(path, found)));
		List<String> exported = new ArrayList<>();
		String bare = EXPORT.matcher(text).replaceAll((found) -> {
			exported.add(found.group(2));
			return found.group(1) + " " + found.group(2);
		});
		this.modules.put(path,
				"const " + name + " = (() => {\n" + bare + "\nreturn { " + String.join(", ", exported) + " };\n})();");
		return name;
	}

	private String imported(String path, MatchResult found) {
		String from = add(URI.create(path).resolve(found.group(2)).toString());
		return "const {" + found.group(1).replace(" as ", ": ") + "} = " + from + ";";
	}

}
