package tifa.graph.corpus;

/**
 * How many speeches a year has.
 *
 * @param year the year, or null for speeches without a date
 * @param speeches how many
 */
public record YearCount(Integer year, long speeches) {
}
