package tifa.graph.analysis;

import java.util.Arrays;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Expectations are those of igraph 0.10.2, with lengths of 1 / weight. */
class BetweennessTests {

	private static final Offset<Double> EXACT = within(1e-12);

	@Test
	void agreesWithIgraph() {
		assertPairs(SmallNetworks.TWO_GROUPS, 0, 0, 6, 6, 2, 0);
	}

	@Test
	void sharesWaysOfTheSameLength() {
		assertPairs(SmallNetworks.RING, 1.5, 0.5, 1.5, 6.5, 4, 0, 0);
	}

	@Test
	void waysOfTheSameLengthAreTheSameInSpiteOfRounding() {
		// 1/3 + 1/3 + 1/3 against 1: of the two shortest ways from a to d one leads over
		// b and c.
		assertPairs("a b 3, b c 3, c d 3, a d 1", 0, 1.5, 1.5, 0);
	}

	private static void assertPairs(String links, double... pairs) {
		Network network = SmallNetworks.of(links);
		double all = (network.size() - 1) * (network.size() - 2) / 2.0;
		Betweenness found = Betweenness.of(network, 41, () -> {
		});
		assertThat(found.sampled()).isNull();
		assertThat(Arrays.stream(found.shares()).map((share) -> share * all).toArray()).containsExactly(pairs, EXACT);
	}

	@Test
	void aSampleComesNearAndSaysSo() {
		Network network = SmallNetworks.of(SmallNetworks.random(300, 900, 7));
		Betweenness all = Betweenness.of(network, 41, () -> {
		});
		Betweenness some = Betweenness.of(network, 150, 41, () -> {
		});
		assertThat(some.sampled()).isEqualTo(150);
		double[] shares = all.shares();
		double most = Arrays.stream(shares).max().orElseThrow();
		for (int a = 0; a < shares.length; a++) {
			assertThat(some.shares()[a]).isCloseTo(shares[a], within(most / 5));
		}
	}

	@Test
	void twoConceptsHaveNothingBetweenThem() {
		assertThat(Betweenness.of(SmallNetworks.of("a b 1"), 41, () -> {
		}).shares()).containsExactly(0, 0);
	}

}
