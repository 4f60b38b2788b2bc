package tifa.graph.query;

import java.util.List;
import java.util.Map;

/**
 * Which terms a question is about. Without tier and status: those of the default view.
 *
 * @param categories any of these
 * @param tiers any of these
 * @param statuses any of these
 */
public record TermFilter(List<String> categories, List<String> tiers, List<String> statuses) {

	public static final TermFilter NONE = new TermFilter(List.of(), List.of(), List.of());

	public TermFilter {
		categories = List.copyOf(categories);
		tiers = List.copyOf(tiers);
		statuses = List.copyOf(statuses);
	}

	/**
	 * The parameters of the part {@code term}, but for the threshold of what is shown.
	 */
	public Map<String, Object> parameters() {
		return Map.of("categories", this.categories, "tiers", this.tiers, "statuses", this.statuses);
	}

}
