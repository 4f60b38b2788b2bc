package tifa.graph.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

import org.neo4j.driver.Record;

/**
 * Terms that are alike in what a question can be narrowed by, counted.
 *
 * @param groups the terms
 * @param filter what is chosen
 */
record FacetGroups(List<Group> groups, TermFilter filter) {

	List<Facets.Value> categories(Collection<String> all) {
		return values(all, (group) -> group.member && isUsual(group) && hasTier(group), Group::category);
	}

	/** Who chooses a tier sees all of it, also what is not in the default view. */
	List<Facets.Value> tiers(Collection<String> all) {
		return values(all, (group) -> group.member && hasCategory(group), Group::tier);
	}

	List<Facets.Value> communities(Collection<String> all) {
		return values(all, (group) -> isUsual(group) && hasTier(group) && hasCategory(group), Group::community);
	}

	private boolean isUsual(Group group) {
		return group.usual || !this.filter.tiers().isEmpty() || !this.filter.statuses().isEmpty();
	}

	private boolean hasTier(Group group) {
		return passes(this.filter.tiers(), group.tier);
	}

	private boolean hasCategory(Group group) {
		return passes(this.filter.categories(), group.category);
	}

	private static boolean passes(List<String> chosen, String value) {
		return chosen.isEmpty() || chosen.contains(value);
	}

	private List<Facets.Value> values(Collection<String> all, Predicate<Group> passing, Function<Group, String> value) {
		Map<String, Facets.Value> values = new TreeMap<>();
		all.forEach((each) -> values.put(each, new Facets.Value(each, 0, 0)));
		this.groups.stream()
			.filter(passing)
			.filter((group) -> passes(this.filter.statuses(), group.status))
			.map((group) -> new Facets.Value(value.apply(group), group.count, group.left))
			.filter((each) -> Objects.nonNull(each.value()))
			.forEach((each) -> values.merge(each.value(), each, Facets.Value::plus));
		List<Facets.Value> sorted = new ArrayList<>(values.values());
		sorted.sort(Comparator.comparingLong(Facets.Value::count).reversed());
		return sorted;
	}

	/**
	 * Terms that are alike.
	 *
	 * @param community the number of their community, or null
	 * @param usual whether the default view has them
	 * @param member whether they are of those named
	 */
	record Group(String category, String tier, String status, String community, boolean usual, boolean member,
			long count, long left) {

		static Group of(Record row) {
			return new Group(row.get("category").asString(), row.get("tier").asString(), row.get("status").asString(),
					row.get("community").isNull() ? null : String.valueOf(row.get("community").asLong()),
					row.get("usual").asBoolean(), row.get("member").asBoolean(), row.get("count").asLong(),
					row.get("left").asLong());
		}

	}

}
