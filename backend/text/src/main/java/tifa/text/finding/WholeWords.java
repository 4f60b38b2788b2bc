package tifa.text.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds strings where the segmenter sees them as words, unless the words of the language
 * run across their ends: 学习总书记 holds no 习总书记 and 组织力量 no 组织力.
 */
final class WholeWords {

	/**
	 * Rarer words across an end are chance: 同党中央 is 同 and 党中央. Of 40,000 hits in 1.5
	 * million characters this dropped seven, all of them wrong.
	 */
	private static final int COMMON = 40;

	private static final int SHORT_NAME = 2;

	private final Set<String> forms;

	private final Predicate<String> isPerson;

	private final Segmenter segmenter;

	/**
	 * Prepares to find strings.
	 * @param isPerson which of them name a person
	 */
	WholeWords(Set<String> forms, Predicate<String> isPerson) {
		this.forms = forms;
		this.isPerson = isPerson;
		this.segmenter = new Segmenter(forms);
	}

	/** The words of a clause of a text in matching form, the strings whole. */
	List<Segmenter.Word> words(String plain, Clause clause) {
		return this.segmenter.words(plain, clause.start(), clause.end());
	}

	/** The strings among these words. */
	List<Span> among(List<Segmenter.Word> words) {
		List<Span> spans = new ArrayList<>();
		for (int i = 0; i < words.size(); i++) {
			String word = words.get(i).text();
			if (this.forms.contains(word) && !(i + 1 < words.size() && goesOn(word, words.get(i + 1).text()))) {
				boolean known = Segmenter.frequency(word) > 0;
				String before = (i > 0 && !known) ? words.get(i - 1).text() : "";
				String after = (i + 1 < words.size() && !known) ? words.get(i + 1).text() : "";
				add(words.get(i), before, after, spans);
			}
		}
		return spans;
	}

	/** 陈云 in 陈云林 is somebody else; in 陈云同志 and 陈云说 it is he. */
	private boolean goesOn(String word, String after) {
		return word.length() == SHORT_NAME && after.length() == 1 && this.isPerson.test(word)
				&& Segmenter.endsName(after);
	}

	/** Adds a hit, or what its neighbours leave of it if that is a string to be found. */
	private void add(Segmenter.Word hit, String before, String after, List<Span> into) {
		String word = hit.text();
		int last = word.length() - 1;
		int from = isCut(before, before + word.charAt(0), word.substring(1)) ? 1 : 0;
		int to = isCut(after, word.charAt(last) + after, word.substring(0, last)) ? last : last + 1;
		String left = (from < to) ? word.substring(from, to) : "";
		if (this.forms.contains(left)) {
			into.add(new Span(hit.start() + from, hit.start() + to, left));
		}
	}

	/** Whether a single character is left over that makes two words of what is there. */
	private boolean isCut(String leftOver, String across, String rest) {
		return leftOver.length() == 1 && rest.length() > 1 && Segmenter.frequency(across) >= COMMON
				&& (Segmenter.frequency(rest) > 0 || this.forms.contains(rest));
	}

}
