package tifa.text.counting;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The table against a plain map. */
class PairTableTests {

	@Test
	void aPairIsTheSameInBothDirections() {
		PairTable table = new PairTable();
		table.add(7, 3, 1, 2, 3);
		table.add(3, 7, 10, 20, 30);
		assertThat(content(table)).isEqualTo(Map.of("3 7", new Counts(11, 22, 33)));
	}

	@Test
	void anEmptyTableHasNoPairs() {
		assertThat(content(new PairTable())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { 511, 512, 513, 1024, 5_000, 40_000 })
	void growingKeepsEveryPairWithItsCounts(int pairs) {
		PairTable table = new PairTable();
		Map<String, Counts> expected = new HashMap<>();
		for (int i = 0; i < pairs; i++) {
			table.add(i % 200, 200 + i / 200, i, -i, 1);
			expected.put(i % 200 + " " + (200 + i / 200), new Counts(i, -i, 1));
		}
		assertThat(content(table)).isEqualTo(expected);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void addingAtRandomSumsUpAsInAMap(long seed) {
		Random random = new Random(seed);
		PairTable table = new PairTable();
		Map<String, Counts> expected = new HashMap<>();
		for (int i = 0; i < 30_000; i++) {
			int a = random.nextInt(150);
			int b = 150 + random.nextInt(150);
			Counts more = new Counts(random.nextInt(9) - 4, random.nextInt(9), 1);
			table.add(a, b, (int) more.sentences(), (int) more.paragraphs(), (int) more.speeches());
			expected.merge(a + " " + b, more, Counts::plus);
		}
		assertThat(content(table)).isEqualTo(expected);
	}

	private static Map<String, Counts> content(PairTable table) {
		Map<String, Counts> content = new HashMap<>();
		table.forEach((a, b, counts) -> assertThat(content.put(a + " " + b, counts)).isNull());
		return content;
	}

}
