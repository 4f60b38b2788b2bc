package tifa.graph.analysis;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import tifa.text.counting.CodePointOrder;

/**
 * Communities and figures of all concepts of the default view.
 *
 * @param basis what it was computed from
 * @param modularity of the communities
 * @param resolution at which they were sought
 * @param seed of all chances taken
 * @param sampled from how many concepts betweenness was estimated, or null where it is
 * exact
 * @param links how many links have a weight
 * @param communities in the order of their numbers
 * @param figures by concept
 */
public record Analysis(Basis basis, double modularity, double resolution, long seed, Integer sampled, long links,
		List<Community> communities, Map<String, Figures> figures) {

	public Analysis {
		communities = List.copyOf(communities);
		Map<String, Figures> sorted = new TreeMap<>(CodePointOrder.INSTANCE);
		sorted.putAll(figures);
		figures = sorted;
	}

}
