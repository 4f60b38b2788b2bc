package tifa.text.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of a text in matching form that is the form of a name or alias.
 *
 * @param start where it starts
 * @param end where it ends
 * @param form what stands there
 */
public record Span(int start, int end, String form) {

	private static final Comparator<Span> LEFTMOST_LONGEST = Comparator.comparingInt(Span::start)
		.thenComparing(Comparator.comparingInt(Span::end).reversed());

	/** Of overlapping spans the leftmost stays, of those the longest. */
	static List<Span> leftmostLongest(List<Span> spans) {
		List<Span> kept = new ArrayList<>();
		int free = 0;
		for (Span span : spans.stream().sorted(LEFTMOST_LONGEST).toList()) {
			if (span.start >= free) {
				kept.add(span);
				free = span.end;
			}
		}
		return kept;
	}

}
