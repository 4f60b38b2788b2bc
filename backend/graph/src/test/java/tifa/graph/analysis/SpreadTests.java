package tifa.graph.analysis;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SpreadTests {

	@Test
	void isFromTheFirstYearToTheLast() {
		Spread spread = Spread.of(new int[] { 2010, 2012, 2013 }, new long[] { 10, 10, 10 }, new long[] { 0, 2, 0 });
		assertThat(spread.first()).isEqualTo(2012);
		assertThat(spread.last()).isEqualTo(2012);
	}

	@Test
	void theTrendIsTheMedianSlopeOfTheShare() {
		// Shares .1, .3, .2, .5: slopes .2, .05, .1333, −.1, .1, .3; the median is (.1 +
		// .1333) / 2.
		Spread spread = Spread.of(new int[] { 2010, 2011, 2012, 2013 }, new long[] { 10, 20, 10, 2 },
				new long[] { 1, 6, 2, 1 });
		assertThat(spread.trend()).isCloseTo((0.1 + 0.4 / 3) / 2, within(1e-12));
	}

	@Test
	void twoYearsMakeNoTrend() {
		assertThat(Spread.of(new int[] { 2010, 2011 }, new long[] { 1, 1 }, new long[] { 1, 1 }).trend()).isNull();
	}

}
