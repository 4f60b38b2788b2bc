package tifa.graph.analysis;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CommunityNamesTests {

	@Test
	void theStrongestAreThoseWithMostWeightWithin() {
		Network network = SmallNetworks.of(SmallNetworks.TWO_GROUPS);
		CommunityNames names = new CommunityNames(network, new int[] { 0, 0, 0, 1, 1, 1 });
		// Within: A 8, B 9, C 7; D 8, E 9, F 5.
		assertThat(names.strongest(0)).containsExactly("B", "A", "C");
		assertThat(names.strongest(1)).containsExactly("E", "D", "F");
	}

	@Test
	void theSecondNameSaysSomethingElse() {
		assertThat(CommunityNames.of(List.of("从严治党", "全面从严治党", "治党", "政治建设"))).isEqualTo("从严治党 · 政治建设");
		assertThat(CommunityNames.of(List.of("从严治党", "全面从严治党"))).isEqualTo("从严治党");
	}

}
