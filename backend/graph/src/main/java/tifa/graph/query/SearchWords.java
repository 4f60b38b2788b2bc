package tifa.graph.query;

import java.util.Locale;
import java.util.regex.Pattern;

import tifa.text.vocabulary.MatchingForm;
import tifa.text.vocabulary.Pinyin;

/**
 * What is looked for, in the forms in which names are compared.
 *
 * @param form as names are
 * @param latin as pinyin and glosses are
 * @param sound how it is read; null where that tells little
 */
record SearchWords(Spelling form, Spelling latin, Pinyin sound) {

	private static final Pattern SPACE = Pattern.compile("[\\s']+");

	private static final Pattern LETTERS = Pattern.compile("[a-z]+");

	private static final int LETTERS_A_SLIP = 5;

	static SearchWords of(String q) {
		String form = MatchingForm.of(q);
		boolean heard = form.codePoints().filter(Character::isIdeographic).count() > 1;
		return new SearchWords(Spelling.of(form), Spelling.of(squeezed(q)), heard ? Pinyin.of(q) : null);
	}

	/** In lower case, without spaces. */
	static String squeezed(String text) {
		return SPACE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
	}

	/** How many of its letters may be wrong where it is pinyin: one in five. */
	int slips() {
		String letters = this.latin.text();
		return LETTERS.matcher(letters).matches() ? letters.length() / LETTERS_A_SLIP : 0;
	}

}
