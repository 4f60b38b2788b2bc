package tifa.graph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import tifa.text.vocabulary.Alias;
import tifa.text.vocabulary.MatchingForm;
import tifa.text.vocabulary.Pinyin;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.Vocabulary;

/**
 * The names of a vocabulary, ready to be searched.
 */
final class SearchIndex {

	private static final Pattern SPACE = Pattern.compile("[\\s']+");

	private final Vocabulary vocabulary;

	private final List<Entry> entries = new ArrayList<>();

	SearchIndex(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
		vocabulary.terms().forEach((term) -> this.entries.add(Entry.of(term)));
	}

	Vocabulary vocabulary() {
		return this.vocabulary;
	}

	private static String squeezed(String text) {
		return SPACE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
	}

	/** All terms that match, in the vocabulary's order. */
	List<Hit> search(String q) {
		String form = MatchingForm.of(q);
		String latin = squeezed(q);
		List<Hit> hits = new ArrayList<>();
		if (!form.isEmpty()) {
			this.entries.forEach((entry) -> entry.hit(form, latin).ifPresent(hits::add));
		}
		return hits;
	}

	/**
	 * A term that matches.
	 *
	 * @param term the term
	 * @param rank how well: 0 is best
	 * @param matched what matched
	 */
	record Hit(Term term, int rank, String matched) {
	}

	private record Entry(Term term, String form, List<String> aliases, Pinyin pinyin, String gloss) {

		static Entry of(Term term) {
			return new Entry(term, MatchingForm.of(term.name()), term.aliases().stream().map(Alias::form).toList(),
					Pinyin.of(term.name()), (term.gloss() != null) ? squeezed(term.gloss()) : "");
		}

		/** The best way in which this term matches, if any does. */
		Optional<Hit> hit(String q, String latin) {
			if (this.form.equals(q)) {
				return hit(0, this.term.name());
			}
			if (this.aliases.contains(q)) {
				return hit(1, Alias.of(this.term.aliases().get(this.aliases.indexOf(q))).name());
			}
			if (this.pinyin.initials().equals(latin) || this.pinyin.whole().equals(latin)) {
				return hit(2, latin);
			}
			if (this.form.startsWith(q)) {
				return hit(3, this.term.name());
			}
			if (this.form.contains(q)) {
				return hit(4, this.term.name());
			}
			return weaker(q, latin);
		}

		private Optional<Hit> weaker(String q, String latin) {
			for (int i = 0; i < this.aliases.size(); i++) {
				if (this.aliases.get(i).contains(q)) {
					return hit(5, Alias.of(this.term.aliases().get(i)).name());
				}
			}
			if (this.pinyin.initials().startsWith(latin) || this.pinyin.whole().startsWith(latin)) {
				return hit(6, latin);
			}
			boolean glossed = latin.length() > 2 && this.gloss.contains(latin);
			return glossed ? hit(7, this.term.gloss()) : Optional.empty();
		}

		private Optional<Hit> hit(int rank, String matched) {
			return Optional.of(new Hit(this.term, rank, matched));
		}

	}

}
