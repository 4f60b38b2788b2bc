package tifa.graph.analyst;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Values;

import static org.assertj.core.api.Assertions.assertThat;

class DurationsTests {

	@Test
	void aDurationIsToldAsCypherWritesIt() {
		assertThat(text(14, 3, 14_706, 700_000_000)).isEqualTo("P1Y2M3DT4H5M6.7S");
		assertThat(text(0, 0, 0, 0)).isEqualTo("PT0S");
		assertThat(text(-14, 0, 0, 0)).isEqualTo("P-1Y-2M");
		assertThat(text(0, 0, 60, 0)).isEqualTo("PT1M");
		assertThat(text(0, 0, -1, 500_000_000)).isEqualTo("PT-0.5S");
	}

	private static String text(long months, long days, long seconds, int nanos) {
		return Durations.text(Values.isoDuration(months, days, seconds, nanos).asIsoDuration());
	}

}
