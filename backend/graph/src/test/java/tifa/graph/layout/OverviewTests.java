package tifa.graph.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class OverviewTests {

	@ParameterizedTest
	@EnumSource
	void nothingOverlapsAndAllIsWithinTheFrame(Look look) {
		for (int seed = 0; seed < 20; seed++) {
			int n = seed * seed / 4;
			List<Dot> dots = RandomMaps.dots(n, seed);
			Picture picture = Overview.of(dots, RandomMaps.lines(n, 2 * n - seed % 7 * n / 6, seed), look,
					Effort.QUICK);
			assertThat(picture.overlaps()).as("seed " + seed).isZero();
			assertThat(overlaps(dots, picture, look)).as("seed " + seed).isZero();
			assertThat(picture.places()).hasSize(n)
				.allMatch((place) -> place.x() > 0 && place.x() < picture.frame().width() && place.y() > 0
						&& place.y() < picture.frame().height());
		}
	}

	/** By the boxes alone, without what the layout knows. */
	private static long overlaps(List<Dot> dots, Picture picture, Look look) {
		Scale scale = Scale.of(dots);
		return IntStream.range(0, dots.size())
			.mapToLong((i) -> IntStream.range(0, i).filter((j) -> meet(dots, picture, scale, look, i, j)).count())
			.sum();
	}

	private static boolean meet(List<Dot> dots, Picture picture, Scale scale, Look look, int i, int j) {
		Box one = Box.of(dots.get(i), scale, look);
		Box other = Box.of(dots.get(j), scale, look);
		Picture.Place p = picture.places().get(i);
		Picture.Place q = picture.places().get(j);
		// Half of the gap may be lost to rounding.
		return Math.abs(p.x() - q.x()) < one.half() + other.half() - 3 && p.y() - one.up() + 3 < q.y() + other.down()
				&& q.y() - other.up() + 3 < p.y() + one.down();
	}

	@Test
	void theSameMapIsTheSamePicture() {
		List<Dot> dots = RandomMaps.dots(60, 5);
		List<Line> lines = RandomMaps.lines(60, 120, 5);
		Picture picture = Overview.of(dots, lines, Look.WIDE, Effort.QUICK);
		assertThat(Overview.of(dots, lines, Look.WIDE, Effort.QUICK)).isEqualTo(picture);
		assertThat(picture.seed()).isEqualTo(41);
	}

	@Test
	void thePictureIsTheSameOnEveryMachine() {
		Picture picture = Overview.of(RandomMaps.dots(20, 9), RandomMaps.lines(20, 30, 9), Look.WIDE, Effort.QUICK);
		assertThat(picture.places().subList(0, 3)).containsExactly(new Picture.Place(768, 669),
				new Picture.Place(136.08, 578.7), new Picture.Place(663, 686.75));
	}

	@Test
	void aTreeIsDrawnWithoutCrossings() {
		List<Line> lines = IntStream.range(1, 15).mapToObj((i) -> new Line((i - 1) / 2, i, 1)).toList();
		assertThat(Overview.of(RandomMaps.dots(15, 3), lines, Look.WIDE, Effort.QUICK).crossings()).isZero();
	}

	@Test
	void moreEffortMakesABetterPicture() {
		List<Dot> dots = RandomMaps.dots(150, 4);
		List<Line> lines = new ArrayList<>(RandomMaps.lines(150, 250, 4));
		Collections.shuffle(lines, new Random(1));
		Picture quick = Overview.of(dots, lines, Look.WIDE, Effort.QUICK);
		Picture patient = Overview.of(dots, lines, Look.WIDE, Effort.PATIENT);
		assertThat(patient.crossings() + patient.through()).isLessThan(quick.crossings() + quick.through());
	}

	@Test
	void dotsWithoutLinesStandInRows() {
		Picture picture = Overview.of(RandomMaps.dots(12, 2), List.of(), Look.TALL, Effort.QUICK);
		assertThat(picture.overlaps()).isZero();
		assertThat(picture.crossings()).isZero();
	}

	@Test
	void manyDotsWithoutLinesTakeNoMoreRoomThanTheyNeed() {
		List<Dot> dots = RandomMaps.dots(290, 3);
		Picture picture = Overview.of(dots, RandomMaps.lines(120, 160, 3), Look.WIDE, Effort.QUICK);
		Scale scale = Scale.of(dots);
		double covered = dots.stream().mapToDouble((dot) -> Box.of(dot, scale, Look.WIDE).area()).sum();
		assertThat(picture.overlaps()).isZero();
		assertThat(covered / (picture.frame().width() * picture.frame().height())).isGreaterThan(0.2);
	}

}
