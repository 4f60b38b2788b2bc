package tifa.graph.analysis;

/**
 * A concept's figures within the whole corpus.
 *
 * @param community the number of its community, or null where that has less than three
 * members
 * @param degree with how many concepts it shares enough units
 * @param pageRank its share of a random walk, from 0 to 1
 * @param betweenness the share of the shortest ways between two others that lead over it,
 * from 0 to 1
 * @param firstYear the first year it is used in, or null
 * @param lastYear the last one, or null
 * @param trend how much its share of all paragraphs changes a year, or null
 */
public record Figures(Integer community, int degree, double pageRank, double betweenness, Integer firstYear,
		Integer lastYear, Double trend) {
}
