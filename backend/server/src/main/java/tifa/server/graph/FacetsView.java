package tifa.server.graph;

import java.util.List;

import tifa.graph.query.Facets;

/**
 * What a map can be narrowed to, as JSON.
 */
record FacetsView(List<Value> category, List<Value> tier, List<Value> community, Spread score, Spread count) {

	static FacetsView of(Facets facets) {
		return new FacetsView(values(facets.category()), values(facets.tier()), values(facets.community()),
				Spread.of(facets.score()), Spread.of(facets.count()));
	}

	private static List<Value> values(List<Facets.Value> values) {
		return values.stream().map((value) -> new Value(value.value(), value.count())).toList();
	}

	/** How many concepts would be left of a value. */
	record Value(String value, long count) {
	}

	/** How links are spread; the ends are null where there are none. */
	record Spread(Double min, Double max, List<Facets.Bin> bins) {

		static Spread of(List<Facets.Bin> bins) {
			return bins.isEmpty() ? new Spread(null, null, bins)
					: new Spread(bins.get(0).from(), bins.get(bins.size() - 1).to(), bins);
		}

	}

}
