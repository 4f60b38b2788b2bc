package tifa.graph.layout;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class StressTests {

	@Test
	void aChainIsStretchedOut() {
		Points points = Stress.of(3, new int[] { 0, 1 }, new int[] { 1, 2 }, new double[] { 1, 2 })
			.points(new Seeded(41), 500);
		assertThat(distance(points, 0, 1)).isCloseTo(1, within(0.01));
		assertThat(distance(points, 1, 2)).isCloseTo(2, within(0.01));
		assertThat(distance(points, 0, 2)).isCloseTo(3, within(0.01));
	}

	@Test
	void partsThatDoNotHangTogetherStayApart() {
		Points points = Stress.of(4, new int[] { 0, 2 }, new int[] { 1, 3 }, new double[] { 2, 2 })
			.points(new Seeded(41), 500);
		assertThat(distance(points, 0, 1)).isLessThan(2.5);
		assertThat(distance(points, 0, 2)).isGreaterThan(0.7);
	}

	private static double distance(Points points, int i, int j) {
		return Math.hypot(points.x[i] - points.x[j], points.y[i] - points.y[j]);
	}

}
