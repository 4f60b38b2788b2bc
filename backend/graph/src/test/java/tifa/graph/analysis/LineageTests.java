package tifa.graph.analysis;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LineageTests {

	private static final Map<String, Integer> BEFORE = Map.of("a", 0, "b", 0, "c", 0, "x", 1, "y", 1, "z", 1);

	@Test
	void whoHasMostInCommonKeepsTheNumber() {
		assertThat(Lineage.numbers(List.of(List.of("x", "y", "z", "n"), List.of("a", "b", "c")), BEFORE))
			.containsExactly(1, 0);
	}

	@Test
	void whoIsNewTakesTheSmallestNumberThatIsFree() {
		assertThat(Lineage.numbers(List.of(List.of("n", "m", "o", "p"), List.of("x", "y"), List.of("q", "r", "s")),
				BEFORE))
			.containsExactly(0, 1, 2);
	}

	@Test
	void ofTwoHalvesTheLargerKeepsTheNumber() {
		assertThat(Lineage.numbers(List.of(List.of("c", "m", "n"), List.of("a", "b")), Map.of("a", 3, "b", 3, "c", 3)))
			.containsExactly(0, 3);
	}

	@Test
	void atFirstTheLargestIsNumberZero() {
		assertThat(Lineage.numbers(List.of(List.of("a", "b"), List.of("c")), Map.of())).containsExactly(0, 1);
	}

}
