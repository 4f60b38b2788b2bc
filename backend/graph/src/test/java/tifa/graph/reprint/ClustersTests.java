package tifa.graph.reprint;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ClustersTests {

	@Test
	void aSpeechWithoutReprintsIsCountedItself() {
		assertThat(Clusters.elected(List.of(copy("a", null, 5)), List.of())).isEqualTo(Map.of("a", "a"));
	}

	@Test
	void theDatedGoesBeforeTheUndatedThenTheEarliestFirstDay() {
		assertThat(elected(copy("a", null, 9), copy("b", "2020", 5))).isEqualTo("b");
		assertThat(elected(copy("a", "2019-03", 9), copy("b", "2019-02-28", 5))).isEqualTo("b");
		assertThat(elected(copy("a", "2019-03-02", 9), copy("b", "2019-03", 5))).isEqualTo("b");
	}

	@Test
	void onTheSameDayTheLongestAndThenTheSmallestId() {
		assertThat(elected(copy("a", "2019", 5), copy("b", "2019-01-01", 6))).isEqualTo("b");
		assertThat(elected(copy("b", "2019", 5), copy("a", "2019-01", 5))).isEqualTo("a");
	}

	@Test
	void whatAPersonPrefersGoesBeforeAll() {
		Copy preferred = new Copy("c", null, 1, Decision.PREFERRED, false, null);
		assertThat(elected(copy("a", "2019", 5), preferred)).isEqualTo("c");
	}

	@Test
	void aClusterHoldsWhatIsLinkedThroughOthers() {
		List<Reprint> chain = List.of(Reprint.of("a", "b", 0.6), Reprint.of("c", "b", 0.6), Reprint.of("d", "e", 1));
		assertThat(Clusters.elected(List.of(copy("a", null, 1), copy("b", null, 2), copy("c", "2020", 1),
				copy("d", null, 1), copy("e", null, 1)), chain))
			.isEqualTo(Map.of("a", "c", "b", "c", "c", "c", "d", "d", "e", "d"));
	}

	private static String elected(Copy one, Copy other) {
		List<Reprint> link = List.of(Reprint.of(one.id(), other.id(), 0.9));
		String counted = Clusters.elected(List.of(one, other), link).get(one.id());
		assertThat(Clusters.elected(List.of(other, one), link)).containsEntry(other.id(), counted);
		return counted;
	}

	private static Copy copy(String id, String date, long characters) {
		return new Copy(id, date, characters, Decision.AUTO, true, null);
	}

}
