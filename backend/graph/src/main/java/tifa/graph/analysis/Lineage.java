package tifa.graph.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Gives communities the numbers of those before that they share most members with, so
 * that they keep their colours while the corpus grows.
 */
final class Lineage {

	private Lineage() {
	}

	/**
	 * A number for each of the communities.
	 * @param members of each community now, the largest first
	 * @param before the number of each concept's community before
	 */
	static List<Integer> numbers(List<List<String>> members, Map<String, Integer> before) {
		Map<Integer, Integer> sizes = new HashMap<>();
		before.values().forEach((number) -> sizes.merge(number, 1, Integer::sum));
		Map<Integer, Integer> given = new TreeMap<>();
		kinships(members, before, sizes).forEach((kin) -> {
			if (!given.containsKey(kin.now()) && !given.containsValue(kin.before())) {
				given.put(kin.now(), kin.before());
			}
		});
		TreeSet<Integer> free = new TreeSet<>();
		for (int number = 0; number < 2 * members.size() + sizes.size(); number++) {
			free.add(number);
		}
		free.removeAll(given.values());
		List<Integer> numbers = new ArrayList<>();
		for (int now = 0; now < members.size(); now++) {
			numbers.add(given.containsKey(now) ? given.get(now) : free.pollFirst());
		}
		return numbers;
	}

	/** The most alike first. */
	private static List<Kinship> kinships(List<List<String>> members, Map<String, Integer> before,
			Map<Integer, Integer> sizes) {
		List<Kinship> kinships = new ArrayList<>();
		for (int now = 0; now < members.size(); now++) {
			Map<Integer, Integer> shared = new TreeMap<>();
			for (String name : members.get(now)) {
				if (before.get(name) != null) {
					shared.merge(before.get(name), 1, Integer::sum);
				}
			}
			for (Map.Entry<Integer, Integer> each : shared.entrySet()) {
				int all = members.get(now).size() + sizes.get(each.getKey()) - each.getValue();
				kinships.add(new Kinship(now, each.getKey(), (double) each.getValue() / all));
			}
		}
		kinships.sort(Comparator.comparingDouble(Kinship::jaccard)
			.reversed()
			.thenComparingInt(Kinship::now)
			.thenComparingInt(Kinship::before));
		return kinships;
	}

	/** How much a community now has in common with one before. */
	private record Kinship(int now, int before, double jaccard) {
	}

}
