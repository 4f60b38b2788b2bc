package tifa.graph.analysis;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NetworkTests {

	@Test
	void linksAreSeenFromBothEndsInTheOrderOfNames() {
		Network network = SmallNetworks.of("c a 2, b c 3");
		assertThat(network.names()).containsExactly("a", "b", "c");
		assertThat(network.starts()).containsExactly(0, 1, 2, 4);
		assertThat(network.ends()).containsExactly(2, 2, 0, 1);
		assertThat(network.weights()).containsExactly(2, 3, 2, 3);
	}

	@Test
	void linksWithoutWeightCountForTheDegreeAlone() {
		Network network = SmallNetworks.of("a b -0.2, b c 0, c a 1");
		assertThat(network.degree(1)).isEqualTo(2);
		assertThat(network.links()).isEqualTo(1);
		assertThat(network.strengths()).containsExactly(1, 0, 1);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void isTheSameInWhateverOrderItIsTold(long seed) {
		Network network = SmallNetworks.of(SmallNetworks.RING);
		Network shuffled = SmallNetworks.shuffled(SmallNetworks.RING, seed);
		assertThat(shuffled.names()).isEqualTo(network.names());
		assertThat(shuffled.ends()).isEqualTo(network.ends());
		assertThat(shuffled.weights()).isEqualTo(network.weights());
	}

	@Test
	void namesAreInTheOrderOfCodePoints() {
		// Beyond the basic plane, so above U+FF01, but with smaller code units.
		assertThat(SmallNetworks.of("\uD840\uDC00 \uFF01 1").names()).containsExactly("\uFF01", "\uD840\uDC00");
	}

}
