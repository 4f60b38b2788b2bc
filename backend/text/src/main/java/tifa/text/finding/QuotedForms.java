package tifa.text.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import tifa.text.vocabulary.MatchingForm;
import tifa.text.vocabulary.Status;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.Tier;

/**
 * Finds strings that are too short to mean anything unless they are quoted: “八五” is a
 * plan, 八五 may be part of any number.
 */
final class QuotedForms {

	private static final char OPENING = '“';

	private static final char CLOSING = '”';

	private static final int SHORT = 2;

	private final Set<String> forms;

	QuotedForms(Collection<String> forms) {
		this.forms = Set.copyOf(forms);
	}

	/** Whether a form of a term is found in quotes only, as long as nobody accepts it. */
	static boolean isOne(String form, Term term) {
		return term.tier() == Tier.QUOTED && term.status() == Status.PROPOSED
				&& (form.length() <= SHORT || form.codePoints().filter(Character::isIdeographic).count() < SHORT);
	}

	/**
	 * The spans of a sentence and, where none of them stands, the quoted strings.
	 * @param spans what was found, in order
	 * @param form the sentence's matching form
	 * @param sentence the sentence as written
	 */
	List<Span> beside(List<Span> spans, MatchingForm form, String sentence) {
		if (this.forms.isEmpty() || sentence.indexOf(OPENING) < 0) {
			return spans;
		}
		BitSet taken = new BitSet();
		spans.forEach((span) -> taken.set(span.start(), span.end()));
		List<Span> all = new ArrayList<>(spans);
		for (int start = 0; start < form.plain().length(); start++) {
			int end = isOpened(form, start, sentence) ? closed(form, start, sentence) : start;
			String quoted = form.plain().substring(start, end);
			if (this.forms.contains(quoted) && taken.get(start, end).isEmpty()) {
				all.add(new Span(start, end, quoted));
			}
		}
		return (all.size() > spans.size()) ? Span.leftmostLongest(all) : spans;
	}

	private static boolean isOpened(MatchingForm form, int start, String sentence) {
		int before = form.offsets()[start] - 1;
		return before >= 0 && sentence.charAt(before) == OPENING;
	}

	/** The place before which a quote closes, or where it started if it doesn't. */
	private static int closed(MatchingForm form, int start, String sentence) {
		int close = sentence.indexOf(CLOSING, form.offsets()[start]);
		int end = start;
		while (close >= 0 && end < form.plain().length() && form.offsets()[end] < close) {
			end++;
		}
		return end;
	}

}
