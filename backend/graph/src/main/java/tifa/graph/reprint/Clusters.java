package tifa.graph.reprint;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Speeches that are one text, directly or through others, and which of them is counted.
 */
public final class Clusters {

	private Clusters() {
	}

	/**
	 * Elects the counted speech of each cluster: what a person prefers, then dated before
	 * undated, the earliest first day, the longest, the smallest id.
	 * @param copies the speeches
	 * @param reprints the links among them
	 * @return by id of each speech the id of the one that is counted; its own where that
	 * is itself
	 */
	public static SortedMap<String, String> elected(Collection<Copy> copies, Collection<Reprint> reprints) {
		Map<String, Copy> byId = new TreeMap<>();
		copies.forEach((copy) -> byId.put(copy.id(), copy));
		Map<String, List<String>> linked = new HashMap<>();
		reprints.forEach((reprint) -> {
			linked.computeIfAbsent(reprint.larger(), (id) -> new java.util.ArrayList<>()).add(reprint.smaller());
			linked.computeIfAbsent(reprint.smaller(), (id) -> new java.util.ArrayList<>()).add(reprint.larger());
		});
		SortedMap<String, String> elected = new TreeMap<>();
		for (String id : byId.keySet()) {
			if (!elected.containsKey(id)) {
				Set<String> cluster = cluster(id, linked);
				String counted = cluster.stream().map(byId::get).sorted().findFirst().orElseThrow().id();
				cluster.forEach((member) -> elected.put(member, counted));
			}
		}
		return elected;
	}

	private static Set<String> cluster(String id, Map<String, List<String>> linked) {
		Set<String> cluster = new TreeSet<>(Set.of(id));
		Deque<String> open = new ArrayDeque<>(cluster);
		while (!open.isEmpty()) {
			for (String next : linked.getOrDefault(open.pop(), List.of())) {
				if (cluster.add(next)) {
					open.push(next);
				}
			}
		}
		return new HashSet<>(cluster);
	}

}
