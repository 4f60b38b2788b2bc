package tifa.graph.query;

import java.util.List;
import java.util.Map;

/**
 * The next neighbours of a term on a map.
 *
 * @param graph those that are new on the map, and the links that come with them
 * @param neighbours how many neighbours pass
 * @param left how many of these were not on the map
 */
public record Expansion(Subgraph graph, long neighbours, long left) {

	/** Which neighbours come first. */
	public enum By {

		/** Those with the strongest link, by the measure. */
		STRONGEST("strongest"),
		/** Those in the most units, whatever their link. */
		MOST("most"),
		/** Those in the fewest units. */
		LEAST("least");

		private final String word;

		By(String word) {
			this.word = word;
		}

	}

	/** What an expansion may bring. */
	public enum Among {

		/** Neighbours that are new on the map. */
		ALL("all"),
		/** Only the links to what is on the map already. */
		VISIBLE("visible");

		private final String word;

		Among(String word) {
			this.word = word;
		}

	}

	/**
	 * What is asked.
	 *
	 * @param rule the term as the only one, how many neighbours, and which links pass
	 * @param known the names on the map
	 * @param by which come first
	 * @param among what may come
	 */
	public record Question(GraphQuestion rule, List<String> known, By by, Among among) {

		/** The parameters of the statement. */
		Map<String, Object> parameters(double shown) {
			Map<String, Object> parameters = this.rule.rule(shown);
			String of = this.rule.terms().get(0);
			parameters.put("of", of);
			parameters.put("known", this.known.stream().filter((name) -> !name.equals(of)).distinct().toList());
			parameters.put("limit", this.rule.limit());
			parameters.put("by", this.by.word);
			parameters.put("among", this.among.word);
			return parameters;
		}

	}

}
