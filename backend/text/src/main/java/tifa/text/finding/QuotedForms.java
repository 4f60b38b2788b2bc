package tifa.text.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import tifa.text.vocabulary.MatchingForm;
import tifa.text.vocabulary.Status;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.Tier;

/**
 * Finds strings that are too short to mean anything unless they are quoted: “八五” is a
 * plan, 八五 may be part of any number.
 */
final class QuotedForms {

	private static final int SHORT = 2;

	private final Set<String> forms;

	QuotedForms(Collection<String> forms) {
		this.forms = new TreeSet<>(forms);
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
		if (this.forms.isEmpty()) {
			return spans;
		}
		BitSet taken = new BitSet();
		spans.forEach((span) -> taken.set(span.start(), span.end()));
		List<Span> all = new ArrayList<>(spans);
		for (String each : this.forms) {
			for (int at = form.plain().indexOf(each); at >= 0; at = form.plain().indexOf(each, at + 1)) {
				int end = at + each.length();
				if (taken.get(at, end).isEmpty() && isQuoted(form, at, end, sentence)) {
					all.add(new Span(at, end, each));
				}
			}
		}
		return (all.size() > spans.size()) ? Span.leftmostLongest(all) : spans;
	}

	private static boolean isQuoted(MatchingForm form, int start, int end, String sentence) {
		int before = form.offsets()[start] - 1;
		int after = form.end(end - 1, sentence);
		return before >= 0 && sentence.charAt(before) == '“' && after < sentence.length()
				&& sentence.charAt(after) == '”';
	}

}
