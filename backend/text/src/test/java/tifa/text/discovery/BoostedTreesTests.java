package tifa.text.discovery;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BoostedTreesTests {

	private static final List<String> NAMES = List.of("length", "words");

	@Test
	void aTreeIsWalkedAndTheLeavesAreAdded() {
		BoostedTrees trees = BoostedTrees.read(List.of("length<4.0 words<2.0 0.5 0.25 -1.0", "words<3.0 0.125 2.0"),
				NAMES);
		assertThat(trees.logOdds(new float[] { 3, 1 })).isEqualTo(0.625f);
		assertThat(trees.logOdds(new float[] { 3, 2 })).isEqualTo(0.375f);
		assertThat(trees.logOdds(new float[] { 4, 2 })).isEqualTo(-0.875f);
		assertThat(trees.logOdds(new float[] { 4, 3 })).isEqualTo(1f);
	}

	@Test
	void anUnknownFeatureIsNamed() {
		assertThatThrownBy(() -> BoostedTrees.read(List.of("height<4.0 1 2"), NAMES)).hasMessageContaining("height");
	}

}
