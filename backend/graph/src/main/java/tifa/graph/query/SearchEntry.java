package tifa.graph.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import tifa.text.vocabulary.Alias;
import tifa.text.vocabulary.MatchingForm;
import tifa.text.vocabulary.Pinyin;
import tifa.text.vocabulary.Term;

/**
 * A term as it is searched.
 */
record SearchEntry(Term term, Spelling name, List<Spelling> aliases, Pinyin pinyin, Spelling letters, String gloss) {

	/** Of a shorter name, a slip makes quite another. */
	private static final int SHORTEST = 3;

	private static final int MOST_SLIPS = 2;

	static SearchEntry of(Term term) {
		Pinyin pinyin = Pinyin.of(term.name());
		return new SearchEntry(term, Spelling.of(MatchingForm.of(term.name())),
				term.aliases().stream().map(Alias::form).map(Spelling::of).toList(), pinyin,
				Spelling.of(pinyin.whole()), (term.gloss() != null) ? SearchWords.squeezed(term.gloss()) : "");
	}

	/** The best way in which this term matches, if any does. */
	Optional<SearchIndex.Hit> hit(SearchWords words) {
		String q = words.form().text();
		String latin = words.latin().text();
		if (this.name.text().equals(q)) {
			return hit(0, this.term.name());
		}
		Optional<String> alias = alias((each) -> each.text().equals(q));
		if (alias.isPresent()) {
			return hit(1, alias.get());
		}
		if (this.pinyin.initials().equals(latin) || this.pinyin.whole().equals(latin)) {
			return hit(2, latin);
		}
		if (this.name.text().startsWith(q)) {
			return hit(3, this.term.name());
		}
		if (this.name.text().contains(q)) {
			return hit(4, this.term.name());
		}
		return weaker(q, latin).or(() -> forgiven(words));
	}

	private Optional<SearchIndex.Hit> weaker(String q, String latin) {
		Optional<String> alias = alias((each) -> each.text().contains(q));
		if (alias.isPresent()) {
			return hit(5, alias.get());
		}
		if (this.pinyin.initials().startsWith(latin) || this.pinyin.whole().startsWith(latin)) {
			return hit(6, latin);
		}
		boolean glossed = latin.length() > 2 && this.gloss.contains(latin);
		return glossed ? hit(7, this.term.gloss()) : Optional.empty();
	}

	private Optional<SearchIndex.Hit> forgiven(SearchWords words) {
		if (this.pinyin.equals(words.sound())) {
			return hit(8, this.term.name(), Slip.SOUND);
		}
		if (isNear(this.name, words)) {
			return hit(9, this.term.name(), Slip.TYPO);
		}
		Optional<String> alias = alias((each) -> isNear(each, words));
		if (alias.isPresent()) {
			return hit(9, alias.get(), Slip.TYPO);
		}
		int most = Math.min(MOST_SLIPS, words.slips());
		for (int slips = 1; slips <= most; slips++) {
			if (this.letters.isNear(words.latin(), slips)) {
				return hit(8 + slips, this.pinyin.whole(), Slip.TYPO);
			}
		}
		return Optional.empty();
	}

	private static boolean isNear(Spelling name, SearchWords words) {
		return name.text().length() >= SHORTEST && name.isNear(words.form(), 1);
	}

	private Optional<String> alias(Predicate<Spelling> is) {
		for (int i = 0; i < this.aliases.size(); i++) {
			if (is.test(this.aliases.get(i))) {
				return Optional.of(Alias.of(this.term.aliases().get(i)).name());
			}
		}
		return Optional.empty();
	}

	private Optional<SearchIndex.Hit> hit(int rank, String matched) {
		return hit(rank, matched, null);
	}

	private Optional<SearchIndex.Hit> hit(int rank, String matched, Slip slip) {
		return Optional.of(new SearchIndex.Hit(this.term, rank, matched, slip));
	}

}
