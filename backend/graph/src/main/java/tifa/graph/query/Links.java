package tifa.graph.query;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import tifa.text.Refusal;

/**
 * Links that somebody lists one by one.
 *
 * @param targets for each smaller name, the larger ones that it is linked with
 */
public record Links(Map<String, List<String>> targets) {

	/** None listed: the rule decides. */
	public static final Links NONE = new Links(Map.of());

	/**
	 * Reads ids as edges have them in answers.
	 * @throws Refusal {@code parameter.invalid}
	 */
	public static Links of(List<String> ids) {
		Map<String, List<String>> targets = new TreeMap<>();
		for (String id : ids.stream().distinct().toList()) {
			String[] ends = id.split("\\|t:", 2);
			if (ends.length < 2 || !ends[0].startsWith("t:")) {
				throw new Refusal("parameter.invalid", Map.of("parameter", "edge", "value", id));
			}
			targets.merge(ends[0].substring(2), List.of(ends[1]), Links::joined);
		}
		return new Links(targets);
	}

	private static List<String> joined(List<String> some, List<String> more) {
		return Stream.concat(some.stream(), more.stream()).toList();
	}

	/** How many. */
	public int size() {
		return this.targets.values().stream().mapToInt(List::size).sum();
	}

}
