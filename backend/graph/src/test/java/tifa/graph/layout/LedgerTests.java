package tifa.graph.layout;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class LedgerTests {

	private static final int DOTS = 30;

	@Test
	void whatIsBookedIsWhatARecountFinds() {
		Random random = new Random(41);
		Drawing drawing = drawing();
		Points at = scattered(random);
		Ledger ledger = new Ledger(drawing, at);
		for (int step = 0; step < 300; step++) {
			int i = random.nextInt(DOTS);
			double x = 800 * random.nextDouble();
			double y = 700 * random.nextDouble();
			double oldX = at.x[i];
			double oldY = at.y[i];
			ledger.lay(i, x, y);
			double laid = ledger.costLaid(i, Double.POSITIVE_INFINITY);
			ledger.lay(i, oldX, oldY);
			ledger.bookOut(i);
			ledger.lay(i, x, y);
			ledger.bookIn(i);
			assertThat(ledger.cost(i)).isCloseTo(laid, within(1e-9));
		}
		Ledger recount = new Ledger(drawing, at);
		for (int i = 0; i < DOTS; i++) {
			assertThat(ledger.cost(i)).isCloseTo(recount.cost(i), within(1e-9));
		}
	}

	private static Drawing drawing() {
		List<Dot> dots = RandomMaps.dots(DOTS, 1);
		List<Line> lines = RandomMaps.lines(DOTS, 60, 1);
		Scale scale = Scale.of(dots);
		return new Drawing(dots.stream().map((dot) -> Box.of(dot, scale, Look.WIDE)).toArray(Box[]::new), DOTS,
				lines.stream().mapToInt(Line::a).toArray(), lines.stream().mapToInt(Line::b).toArray(),
				new Frame(840, 732), 720);
	}

	private static Points scattered(Random random) {
		Points at = new Points(DOTS);
		IntStream.range(0, DOTS).forEach((i) -> {
			at.x[i] = 800 * random.nextDouble();
			at.y[i] = 700 * random.nextDouble();
		});
		return at;
	}

}
