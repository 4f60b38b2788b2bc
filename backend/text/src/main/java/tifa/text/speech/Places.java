package tifa.text.speech;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The provinces and cities of China.
 */
final class Places {

	private static final List<String> LINES = lines();

	/** Those that have cities; the others are cities themselves. */
	private static final Set<String> PROVINCES = LINES.stream()
		.filter((line) -> line.contains(" "))
		.map((line) -> line.substring(0, line.indexOf(' ')))
		.collect(Collectors.toSet());

	/** Longer names first, so that the first that fits is the longest. */
	private static final String NAMES = LINES.stream()
		.flatMap((line) -> Arrays.stream(line.split(" ")))
		.sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
		.collect(Collectors.joining("|"));

	private static final String UNIT = "(?:省|市|自治区|特别行政区|自治州|地区|州|盟)?";

	private static final Pattern BEGINNING = Pattern
		.compile("^(?:在|中共)?(?:" + NAMES + ")?" + UNIT + "(" + NAMES + ")" + UNIT);

	private static final Set<String> NAMED = Set.copyOf(Arrays.asList(NAMES.split("\\|")));

	private static final int LONGEST = NAMED.stream().mapToInt(String::length).max().orElse(0);

	/** Hardly any character begins a name: cheaper to ask than to try each name. */
	private static final BitSet FIRST = NAMED.stream()
		.collect(BitSet::new, (set, name) -> set.set(name.charAt(0)), BitSet::or);

	/** Less often named than this, a place is one of many. */
	private static final int FEWEST = 5;

	private Places() {
	}

	/** The place that a text begins with, the narrower of two, or null. */
	static String beginning(String text) {
		return MetadataRule.group(BEGINNING, text);
	}

	/**
	 * The place that a text names most, where it does so often, or null; a city may be
	 * named less than its province.
	 */
	static String most(String text) {
		Map<String, Integer> counts = new HashMap<>();
		int i = 0;
		while (i < text.length()) {
			String name = FIRST.get(text.charAt(i)) ? at(text, i) : "";
			if (!name.isEmpty()) {
				counts.merge(name, 1, Integer::sum);
			}
			i += Math.max(1, name.length());
		}
		return counts.entrySet()
			.stream()
			.filter((entry) -> entry.getValue() >= FEWEST)
			.max(Comparator.<Map.Entry<String, Integer>>comparingDouble(
					(entry) -> weight(entry.getKey()) * entry.getValue())
				.thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey)
			.orElse(null);
	}

	/** The longest name that starts here, or an empty string. */
	private static String at(String text, int start) {
		String name = text.substring(start, Math.min(start + LONGEST, text.length()));
		while (!name.isEmpty() && !NAMED.contains(name)) {
			name = name.substring(0, name.length() - 1);
		}
		return name;
	}

	private static double weight(String name) {
		return PROVINCES.contains(name) ? 0.5 : 1;
	}

	private static List<String> lines() {
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(
				Places.class.getResourceAsStream("/tifa/text/places.txt"), StandardCharsets.UTF_8))) {
			return reader.lines().filter((line) -> !line.startsWith("#")).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
