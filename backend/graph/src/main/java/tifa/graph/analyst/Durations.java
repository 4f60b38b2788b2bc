package tifa.graph.analyst;

import java.math.BigDecimal;

import org.neo4j.driver.types.IsoDuration;

/**
 * Durations as Cypher writes them, such as {@code P1Y2M3DT4H5M6.7S}.
 */
final class Durations {

	private static final int YEAR = 12;

	private static final int HOUR = 3600;

	private static final int MINUTE = 60;

	private static final int NANO_DIGITS = 9;

	private Durations() {
	}

	static String text(IsoDuration duration) {
		String date = part(duration.months() / YEAR, "Y") + part(duration.months() % YEAR, "M")
				+ part(duration.days(), "D");
		BigDecimal exact = BigDecimal.valueOf(duration.seconds())
			.add(BigDecimal.valueOf(duration.nanoseconds(), NANO_DIGITS));
		long whole = exact.longValue();
		BigDecimal rest = exact.subtract(BigDecimal.valueOf(whole - whole % MINUTE)).stripTrailingZeros();
		String time = part(whole / HOUR, "H") + part(whole % HOUR / MINUTE, "M")
				+ ((rest.signum() != 0) ? rest.toPlainString() + "S" : "");
		String text = "P" + date + (time.isEmpty() ? "" : "T" + time);
		return text.equals("P") ? "PT0S" : text;
	}

	private static String part(long value, String unit) {
		return (value != 0) ? value + unit : "";
	}

}
