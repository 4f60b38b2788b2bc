package tifa.graph.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What communities are called: by the two concepts that are most strongly linked with the
 * others of their community. The second neither contains the first nor is contained in
 * it, as it would say the same once more.
 */
final class CommunityNames {

	private static final int STRONGEST = 10;

	private final Network network;

	private final int[] communities;

	private final double[] strengths;

	CommunityNames(Network network, int[] communities) {
		this.network = network;
		this.communities = communities;
		this.strengths = new double[network.size()];
		for (int a = 0; a < this.strengths.length; a++) {
			for (int i = network.start(a); i < network.stop(a); i++) {
				this.strengths[a] += (communities[network.end(i)] == communities[a]) ? network.weight(i) : 0;
			}
		}
	}

	/** The strongest concepts of a community, the first of them first. */
	List<String> strongest(int community) {
		return IntStream.range(0, this.network.size())
			.filter((a) -> this.communities[a] == community)
			.boxed()
			.sorted(Comparator.<Integer>comparingDouble((a) -> -this.strengths[a])
				.thenComparing(Comparator.naturalOrder()))
			.limit(STRONGEST)
			.map(this.network::name)
			.toList();
	}

	/** A name from the strongest concepts. */
	static String of(List<String> strongest) {
		List<String> name = new ArrayList<>(strongest.subList(0, 1));
		String first = strongest.get(0);
		strongest.stream()
			.filter((other) -> !other.contains(first) && !first.contains(other))
			.findFirst()
			.ifPresent(name::add);
		return String.join(" · ", name);
	}

}
