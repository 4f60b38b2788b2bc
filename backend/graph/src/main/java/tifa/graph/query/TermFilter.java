package tifa.graph.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which terms a question is about. Without tier and status: those of the default view.
 *
 * @param categories any of these
 * @param tiers any of these
 * @param statuses any of these
 * @param members any of these names, or null
 */
public record TermFilter(List<String> categories, List<String> tiers, List<String> statuses, List<String> members) {

	public static final TermFilter NONE = new TermFilter(List.of(), List.of(), List.of());

	public TermFilter {
		categories = List.copyOf(categories);
		tiers = List.copyOf(tiers);
		statuses = List.copyOf(statuses);
		members = (members != null) ? List.copyOf(members) : null;
	}

	/** A filter that names no terms. */
	public TermFilter(List<String> categories, List<String> tiers, List<String> statuses) {
		this(categories, tiers, statuses, null);
	}

	/** The same filter, but of these names alone. */
	public TermFilter among(List<String> names) {
		return new TermFilter(this.categories, this.tiers, this.statuses, names);
	}

	/**
	 * The parameters of the part {@code term}, but for the threshold of what is shown.
	 */
	public Map<String, Object> parameters() {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("categories", this.categories);
		parameters.put("tiers", this.tiers);
		parameters.put("statuses", this.statuses);
		parameters.put("members", this.members);
		return parameters;
	}

}
