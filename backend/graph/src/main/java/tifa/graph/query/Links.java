package tifa.graph.query;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import tifa.text.Refusal;
import tifa.text.counting.CodePointOrder;

/**
 * Links that somebody lists one by one.
 *
 * @param targets for each smaller name, the larger ones that it is linked with
 * @param listed whether links are listed at all; else the rule decides
 * @param all whether an answer has to have all of them
 */
public record Links(Map<String, SortedSet<String>> targets, boolean listed, boolean all) {

	/** None listed: the rule decides. */
	public static final Links NONE = new Links(Map.of(), false, true);

	/**
	 * Reads ids as edges have them in answers.
	 * @throws Refusal {@code parameter.invalid}
	 */
	public static Links of(List<String> ids) {
		return read(ids, UnaryOperator.identity(), true);
	}

	/**
	 * The same, but those that are gone may be missing from the answer.
	 * @param naming the canonical name of each, or null where there is none
	 */
	public static Links ifThere(List<String> ids, UnaryOperator<String> naming) {
		return read(ids, naming, false);
	}

	private static Links read(List<String> ids, UnaryOperator<String> naming, boolean all) {
		Map<String, SortedSet<String>> targets = new TreeMap<>();
		for (String id : ids) {
			String[] ends = id.split("\\|t:", 2);
			if (ends.length < 2 || !ends[0].startsWith("t:")) {
				throw new Refusal("parameter.invalid", Map.of("parameter", "edge", "value", id));
			}
			add(naming.apply(ends[0].substring(2)), naming.apply(ends[1]), targets);
		}
		return new Links(targets, !ids.isEmpty(), all);
	}

	private static void add(String one, String other, Map<String, SortedSet<String>> targets) {
		if (one != null && other != null && !one.equals(other)) {
			boolean inOrder = CodePointOrder.INSTANCE.compare(one, other) < 0;
			targets.computeIfAbsent(inOrder ? one : other, (source) -> new TreeSet<>()).add(inOrder ? other : one);
		}
	}

	/** The parameter of the statements. */
	Map<String, List<String>> lists() {
		Map<String, List<String>> lists = new TreeMap<>();
		this.targets.forEach((source, larger) -> lists.put(source, List.copyOf(larger)));
		return lists;
	}

	/** How many. */
	public int size() {
		return this.targets.values().stream().mapToInt(SortedSet::size).sum();
	}

}
