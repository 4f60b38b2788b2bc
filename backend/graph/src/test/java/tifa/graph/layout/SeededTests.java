package tifa.graph.layout;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SeededTests {

	@Test
	void givesTheNumbersOfThePagesGenerator() {
		Seeded random = new Seeded(41);
		assertThat(new double[] { random.next(), random.next(), random.next() }).containsExactly(0.8510142471641302,
				0.5088475255761296, 0.6344115899410099);
	}

}
