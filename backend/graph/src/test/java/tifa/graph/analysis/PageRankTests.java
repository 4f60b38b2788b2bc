package tifa.graph.analysis;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Expectations are those of igraph 0.10.2. */
class PageRankTests {

	private static final Offset<Double> EXACT = within(1e-10);

	@Test
	void agreesWithIgraph() {
		assertThat(PageRank.of(SmallNetworks.of(SmallNetworks.TWO_GROUPS)))
			.containsExactly(new double[] { 0.16849890064394993, 0.16831541049002693, 0.16874069608042797,
					0.20973453572369702, 0.1771144970685192, 0.10759595999337906 }, EXACT);
	}

	@Test
	void agreesWithIgraphWhereOneIsAlone() {
		assertThat(PageRank.of(SmallNetworks.of(SmallNetworks.RING)))
			.containsExactly(new double[] { 0.1655912339240486, 0.14311794588891127, 0.14136660385499228,
					0.2642410962341928, 0.20662184470665665, 0.0546710314887594, 0.024390243902439025 }, EXACT);
	}

}
