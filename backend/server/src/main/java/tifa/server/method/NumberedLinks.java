package tifa.server.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import tifa.text.counting.CodePointOrder;

/**
 * Links as the places of their ends in a list of concepts: {@code 1-2-5,3-4} are the
 * links of the first with the second and the fifth, and of the third with the fourth.
 */
final class NumberedLinks {

	private NumberedLinks() {
	}

	static String written(List<String> ids, List<String> terms) {
		Map<String, Integer> places = new HashMap<>();
		terms.forEach((term) -> places.put(term, places.size() + 1));
		Map<Integer, List<Integer>> linked = new LinkedHashMap<>();
		for (String id : ids) {
			String[] ends = id.substring(2).split("\\|t:", 2);
			linked.computeIfAbsent(places.get(ends[0]), (each) -> new ArrayList<>()).add(places.get(ends[1]));
		}
		return linked.entrySet()
			.stream()
			.map((each) -> each.getKey() + "-"
					+ each.getValue().stream().map(String::valueOf).collect(Collectors.joining("-")))
			.collect(Collectors.joining(","));
	}

	/**
	 * The ids of the links.
	 * @throws IllegalArgumentException where a place isn't in the list
	 */
	static List<String> read(String written, List<String> terms) {
		List<String> ids = new ArrayList<>();
		for (String star : written.split(",")) {
			String[] places = star.split("-");
			for (int i = 1; i < places.length; i++) {
				ids.add(id(term(places[0], terms), term(places[i], terms)));
			}
		}
		return ids;
	}

	private static String term(String place, List<String> terms) {
		int n = Integer.parseInt(place);
		if (terms == null || n < 1 || n > terms.size()) {
			throw new IllegalArgumentException(place);
		}
		return terms.get(n - 1);
	}

	private static String id(String one, String other) {
		boolean inOrder = CodePointOrder.INSTANCE.compare(one, other) < 0;
		return "t:" + (inOrder ? one : other) + "|t:" + (inOrder ? other : one);
	}

}
