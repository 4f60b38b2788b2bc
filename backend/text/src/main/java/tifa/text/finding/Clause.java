package tifa.text.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of a text from one mark to the next, with both. A mark is a word whatever
 * stands around it, so the clause is made of the same words with and without the rest.
 *
 * @param start where the mark before it stands, or 0
 * @param end where the mark behind it ends, or the text
 */
record Clause(int start, int end) {

	/** No longer word of HanLP's has one. */
	private static final String MARKS = "、。";

	/**
	 * The clauses, in order, that hold any of some spans.
	 * @param spans what they are to hold
	 * @param plain the text, in matching form
	 * @param whole all that may be one word in it: 创造力、凝聚力 is in one clause then
	 */
	static List<Clause> around(List<Span> spans, String plain, List<Span> whole) {
		List<Clause> clauses = new ArrayList<>();
		if (spans.isEmpty()) {
			return clauses;
		}
		BitSet within = new BitSet();
		whole.forEach((span) -> within.set(span.start(), span.end()));
		int end = 0;
		for (Span span : spans.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
			if (span.start() >= end) {
				end = end(plain, span.start(), within);
				clauses.add(new Clause(start(plain, span.start(), within), end));
			}
		}
		return clauses;
	}

	private static int start(String plain, int from, BitSet within) {
		int start = from;
		while (start > 0 && !isMark(plain, start, within)) {
			start--;
		}
		return start;
	}

	private static int end(String plain, int from, BitSet within) {
		int end = from;
		while (end < plain.length() && !isMark(plain, end, within)) {
			end++;
		}
		return Math.min(end + 1, plain.length());
	}

	private static boolean isMark(String plain, int at, BitSet within) {
		return MARKS.indexOf(plain.charAt(at)) >= 0 && !within.get(at);
	}

}
