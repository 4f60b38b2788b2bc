package tifa.graph.query;

import java.util.ArrayList;
import java.util.List;

import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.Vocabulary;

/**
 * The names of a vocabulary, ready to be searched.
 */
final class SearchIndex {

	private final Vocabulary vocabulary;

	private final List<SearchEntry> entries;

	SearchIndex(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
		this.entries = vocabulary.terms().stream().map(SearchEntry::of).toList();
	}

	Vocabulary vocabulary() {
		return this.vocabulary;
	}

	/**
	 * All terms that match, in the vocabulary's order; those that match only when a slip
	 * is forgiven rank behind all others.
	 */
	List<Hit> search(String q) {
		SearchWords words = SearchWords.of(q);
		List<Hit> hits = new ArrayList<>();
		if (!words.form().text().isEmpty()) {
			this.entries.forEach((entry) -> entry.hit(words).ifPresent(hits::add));
		}
		return hits;
	}

	/**
	 * A term that matches.
	 *
	 * @param term the term
	 * @param rank how well: 0 is best
	 * @param matched what matched
	 * @param slip what had to be forgiven; null where nothing had
	 */
	record Hit(Term term, int rank, String matched, Slip slip) {
	}

}
