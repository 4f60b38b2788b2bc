package tifa.text.discovery;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Counted by hand in two documents: 修桥。又修桥了 and 桥修好，修桥人走。 */
class CorpusIndexTests {

	private static final CorpusIndex INDEX = new CorpusIndex(List.of("修桥。又修桥了", "桥修好、修桥人走。"));

	@Test
	void everyStringIsCountedInPlacesAndDocuments() {
		assertThat(INDEX.of("修桥").count()).isEqualTo(3);
		assertThat(INDEX.of("修桥").documents()).isEqualTo(2);
		assertThat(INDEX.of("修").count()).isEqualTo(4);
		assertThat(INDEX.of("又修桥").count()).isEqualTo(1);
		assertThat(INDEX.of("又修桥").documents()).isEqualTo(1);
		assertThat(INDEX.of("桥梁").count()).isZero();
		assertThat(INDEX.of("桥梁").documents()).isZero();
		assertThat(INDEX.size()).isEqualTo(13);
		assertThat(INDEX.documents()).isEqualTo(2);
	}

	@Test
	void noStringRunsOverTheEndOfADocument() {
		assertThat(INDEX.of("了桥").count()).isZero();
	}

	/** Before 修桥: an end, 又 and 、. Each mark or end is a neighbour of its own. */
	@Test
	void threeDifferentNeighboursMakeLog2Of3Bits() {
		assertThat(INDEX.of("修桥").leftEntropy()).isCloseTo(1.585, within(0.001));
		assertThat(INDEX.of("修桥").rightEntropy()).isCloseTo(1.585, within(0.001));
	}

	/** Before 桥: 修 three times, and an end: 3/4 log2(4/3) + 1/4 log2(4). */
	@Test
	void aNeighbourThatComesOftenMakesLess() {
		assertThat(INDEX.of("桥").leftEntropy()).isCloseTo(0.811, within(0.001));
	}

	@Test
	void whatStandsOnceHasOneNeighbour() {
		assertThat(INDEX.of("又修").rightEntropy()).isZero();
	}

	@Test
	void longStringsCountByTheirFirstPart() {
		String repeated = "桥".repeat(CorpusIndex.DEPTH + 8);
		CorpusIndex index = new CorpusIndex(List.of(repeated));
		assertThat(index.of(repeated).count()).isEqualTo(9);
	}

	@Test
	void anEmptyCorpusHoldsNothing() {
		CorpusIndex none = new CorpusIndex(List.of());
		assertThat(none.of("桥").count()).isZero();
		assertThat(none.of("桥").leftEntropy()).isZero();
	}

}
