package tifa.text.discovery;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import tifa.text.finding.Segmenter;
import tifa.text.vocabulary.MatchingForm;
import tifa.text.vocabulary.Term;

/**
 * How names of known concepts are built: which words they begin and end with and hold,
 * beside how often the corpus uses these words anyway.
 */
final class NameStyle {

	private final Map<String, Integer> firsts = new HashMap<>();

	private final Map<String, Integer> lasts = new HashMap<>();

	private final Map<String, Integer> parts = new HashMap<>();

	private final Map<String, Float> usual = new ConcurrentHashMap<>();

	private final CorpusIndex index;

	NameStyle(Collection<Term> known, Segmenter segmenter, CorpusIndex index) {
		this.index = index;
		for (Term term : known) {
			List<Segmenter.Word> words = segmenter.words(MatchingForm.of(term.name()));
			if (words.size() > 1) {
				this.firsts.merge(words.get(0).text(), 1, Integer::sum);
				this.lasts.merge(words.get(words.size() - 1).text(), 1, Integer::sum);
			}
			words.forEach((word) -> this.parts.merge(word.text(), 1, Integer::sum));
		}
	}

	/** Log odds of a word as the first of a name. */
	float first(String word) {
		return odds(this.firsts, word);
	}

	/** Log odds of a word as the last of a name. */
	float last(String word) {
		return odds(this.lasts, word);
	}

	/** Log odds of a word as part of a name. */
	float part(String word) {
		return odds(this.parts, word);
	}

	private float odds(Map<String, Integer> counts, String word) {
		return (float) CorpusIndex.log2(counts.getOrDefault(word, 0) + 0.3)
				- this.usual.computeIfAbsent(word, this::usual);
	}

	/** How usual a word is in the corpus. */
	private float usual(String word) {
		double perMillion = this.index.of(word).count() * 1e6 / Math.max(1, this.index.size());
		return (float) CorpusIndex.log2(perMillion + 10);
	}

}
