package tifa.graph.trend;

import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * How time is cut.
 */
public enum Bucketing {

	YEAR {
		@Override
		String after(String bucket) {
			return Year.parse(bucket).plusYears(1).toString();
		}
	},
	MONTH {
		@Override
		String after(String bucket) {
			return YearMonth.parse(bucket).plusMonths(1).toString();
		}
	};

	/** Digits and dashes of a date that tell the bucket. */
	int digits() {
		return (this == YEAR) ? 4 : 7;
	}

	abstract String after(String bucket);

	/**
	 * All from the first to the last, also those without a speech: a gap is to be seen.
	 */
	List<String> between(String first, String last) {
		return Stream.iterate(first, (bucket) -> bucket.compareTo(last) <= 0, this::after).toList();
	}

}
