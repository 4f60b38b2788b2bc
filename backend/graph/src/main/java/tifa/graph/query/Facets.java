package tifa.graph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the terms and links of a question are spread over what it can be narrowed by.
 *
 * @param category what each category alone would leave
 * @param tier what each tier alone would leave
 * @param community what each community alone would leave, by its number
 * @param score how many links have which score
 * @param count how many links have which count in the unit
 */
public record Facets(List<Value> category, List<Value> tier, List<Value> community, List<Bin> score, List<Bin> count) {

	/** As many as can be told apart at the width of a panel. */
	private static final int BINS = 20;

	/**
	 * A value of a filter.
	 *
	 * @param value the value
	 * @param count how many terms pass if it alone is chosen, all other filters as they
	 * are
	 * @param left how many of these aren't on the map
	 */
	public record Value(String value, long count, long left) {

		Value plus(Value other) {
			return new Value(this.value, this.count + other.count, this.left + other.left);
		}

	}

	/**
	 * A range and how many links lie in it.
	 *
	 * @param from its lower end, inside
	 * @param to its upper end, outside
	 * @param count how many links
	 */
	public record Bin(double from, double to, long count) {
	}

	/**
	 * Ranges of equal width.
	 * @param cells how many links each cell of a grid has
	 * @param grid how many cells a unit has
	 */
	static List<Bin> even(TreeMap<Long, Long> cells, int grid) {
		if (cells.isEmpty()) {
			return List.of();
		}
		long width = Math.max(1, (cells.lastKey() - cells.firstKey() + BINS) / BINS);
		List<Bin> bins = new ArrayList<>();
		for (long from = cells.firstKey(); from <= cells.lastKey(); from += width) {
			bins.add(bin(cells, from, from + width, grid));
		}
		return bins;
	}

	/** Ranges that grow: 1, 2, 3, 4, 5, 6 to 9, 10 to 19, 20 to 49 and so on. */
	static List<Bin> growing(TreeMap<Long, Long> cells) {
		List<Bin> bins = new ArrayList<>();
		long from = cells.isEmpty() ? 1 : cells.firstKey();
		while (!cells.isEmpty() && from <= cells.lastKey()) {
			long to = above(from);
			bins.add(bin(cells, from, to, 1));
			from = to;
		}
		return bins;
	}

	private static long above(long from) {
		if (from < 0) {
			return 0;
		}
		long ten = 1;
		while (ten * 10 <= from) {
			ten *= 10;
		}
		return (ten == 1 && from <= 5) ? from + 1 : (from < 2 * ten) ? 2 * ten : (from < 5 * ten) ? 5 * ten : 10 * ten;
	}

	private static Bin bin(TreeMap<Long, Long> cells, long from, long to, int grid) {
		Map<Long, Long> inside = cells.subMap(from, to);
		return new Bin(from / (double) grid, to / (double) grid,
				inside.values().stream().mapToLong(Long::longValue).sum());
	}

}
