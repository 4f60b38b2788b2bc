package tifa.server.graph;

import java.util.List;
import java.util.Map;

import tifa.graph.query.GraphQuestion;
import tifa.text.counting.Measure;
import tifa.text.counting.Unit;

/**
 * What is known of concepts in the whole corpus, beside the figures of the part asked
 * about.
 */
public interface NodeFigures {

	/** Where nothing is computed. */
	NodeFigures NONE = (names, question) -> new Known(null, Map.of());

	/** What is known of these concepts for the question's unit and measure. */
	Known of(List<String> names, GraphQuestion question);

	/**
	 * The concepts of communities; none where nothing is computed.
	 * @param communities their numbers, as {@link Figures#community()} tells them
	 */
	default List<String> members(List<Integer> communities, Unit unit, Measure measure) {
		return List.of();
	}

	/**
	 * The number of each concept's community, without those that have none.
	 */
	default Map<String, Integer> communities(Unit unit, Measure measure) {
		return Map.of();
	}

	/**
	 * How communities and figures came about, or null where nothing is computed.
	 */
	default Computation computation(Unit unit, Measure measure) {
		return null;
	}

	/**
	 * How communities and figures of concepts were computed.
	 *
	 * @param algorithm that sought the communities
	 * @param resolution at which they were sought
	 * @param seed of all chances taken
	 * @param modularity of the communities
	 * @param revision the corpus's revision
	 * @param unit the unit counted in
	 * @param measure the measure that weighs links
	 * @param min the fewest shared units of a link
	 * @param sampled from how many concepts betweenness was estimated, or null where it
	 * is exact
	 */
	record Computation(String algorithm, double resolution, long seed, double modularity, long revision, String unit,
			String measure, int min, Integer sampled) {
	}

	/**
	 * Figures by concept; those missing have none.
	 *
	 * @param analysis what they were computed from, or null where nothing is computed
	 * @param figures by name
	 */
	record Known(Basis analysis, Map<String, Figures> figures) {

		Figures of(String name) {
			return this.figures.getOrDefault(name, Figures.UNKNOWN);
		}

	}

	/**
	 * The graph that figures were computed from.
	 *
	 * @param revision the corpus's revision
	 * @param unit the unit counted in
	 * @param measure the measure that weighs links
	 */
	record Basis(long revision, String unit, String measure) {
	}

	/**
	 * A concept's figures, null where unknown.
	 *
	 * @param community the number of its community
	 * @param degree how many links it has
	 * @param pageRank its share of a random walk, 0 to 1
	 * @param betweenness its share of shortest paths, 0 to 1
	 * @param firstYear the first year it is used in
	 * @param lastYear the last one
	 * @param trend how its share of units changes a year
	 */
	record Figures(Integer community, Integer degree, Double pageRank, Double betweenness, Integer firstYear,
			Integer lastYear, Double trend) {

		static final Figures UNKNOWN = new Figures(null, null, null, null, null, null, null);

	}

}
