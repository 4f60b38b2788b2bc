package tifa.server.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How a view's map differs from the one that was kept.
 *
 * @param then the corpus it was kept from
 * @param now the corpus of today
 * @param renames what became of its concepts
 * @param nodes its concepts, by today's names
 * @param edges its links, by today's ids
 */
record ViewChanges(Taken then, Taken now, Renames renames, Difference nodes, Difference edges) {

	static ViewChanges between(SavedView view, Taken now, Found found, Renames renames) {
		return new ViewChanges(view.taken(), now, renames,
				Difference.between(view.found().nodes(), found.nodes(), renames::today),
				Difference.between(view.found().edges(), found.edges(), renames::todayOfLink));
	}

	/**
	 * What came, what left and whose figures are others.
	 *
	 * @param added there now and not then
	 * @param left there then and not now, by the name of then
	 * @param changed there both times, with another figure
	 */
	record Difference(List<Change> added, List<Change> left, List<Change> changed) {

		static Difference between(Map<String, Long> then, Map<String, Long> now,
				Function<String, Optional<String>> today) {
			Difference difference = new Difference(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
			Map<String, Long> fresh = new TreeMap<>(now);
			then.forEach((name, before) -> {
				String current = today.apply(name).orElse(name);
				Long after = now.get(current);
				fresh.remove(current);
				if (after == null) {
					difference.left.add(new Change(name, before, null));
				}
				else if (!after.equals(before)) {
					difference.changed.add(new Change(current, before, after));
				}
			});
			fresh.forEach((name, after) -> difference.added.add(new Change(name, null, after)));
			return difference;
		}

	}

	/** A figure then and now; null where it wasn't on the map. */
	record Change(String id, Long then, Long now) {
	}

}
