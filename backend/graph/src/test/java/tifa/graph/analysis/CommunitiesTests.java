package tifa.graph.analysis;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class CommunitiesTests {

	@Test
	void findsTheTwoGroupsAndTheirModularity() {
		Communities found = Communities.of(SmallNetworks.of(SmallNetworks.TWO_GROUPS), 41);
		assertThat(found.of()).containsExactly(0, 0, 0, 1, 1, 1);
		assertThat(found.modularity()).isCloseTo(0.3838757396, within(1e-10));
	}

	@Test
	void leavesAloneWhatIsNotLinked() {
		assertThat(Communities.of(SmallNetworks.of("a b 1, b c 1, c a 1, d e 0"), 41).of()).containsExactly(0, 0, 0, 1,
				2);
	}

	@Test
	void aNetworkWithoutLinksHasNoCommunities() {
		assertThat(Communities.of(SmallNetworks.of("a b 0"), 41)).satisfies((found) -> {
			assertThat(found.of()).containsExactly(0, 1);
			assertThat(found.modularity()).isZero();
		});
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void areTheSameInWhateverOrderLinksAreTold(long seed) {
		String links = SmallNetworks.random(60, 200, seed);
		Communities found = Communities.of(SmallNetworks.of(links), 41);
		Communities again = Communities.of(SmallNetworks.shuffled(links, seed), 41);
		assertThat(again.of()).isEqualTo(found.of());
		assertThat(again.modularity()).isEqualTo(found.modularity());
	}

}
