package tifa.text.discovery;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import tifa.text.finding.Segmenter;

/**
 * Describes a candidate by what a corpus says of its string: how often it stands there,
 * what stands beside it, and how firmly it holds together; and by how large that corpus
 * is, as the same figure says less in a small one.
 */
final class CorpusFeatures {

	static final List<String> NAMES = List.of("extendedRight", "extendedLeft", "logFrequency", "logDocuments",
			"leftEntropy", "rightEntropy", "leastEntropy", "pmi", "npmi", "withoutFirst", "withoutLast", "size");

	/** Strings come again and again; those seen once needn't be kept for ever. */
	private static final int MOST_STRINGS = 200_000;

	private final CorpusIndex index;

	private final Map<String, float[]> strings = new ConcurrentHashMap<>();

	CorpusFeatures(CorpusIndex index) {
		this.index = index;
	}

	/** Fills in the values of {@link #NAMES}, from a place on. */
	void fill(Candidate candidate, MarkedSentence sentence, float[] all, int from) {
		String string = candidate.in(sentence);
		CorpusIndex.Occurrences found = this.index.of(string);
		float frequency = Math.max(1, found.count());
		int last = candidate.last() + 1;
		String after = (last < sentence.words().size()) ? sentence.words().get(last).text() : "、";
		String before = (candidate.first() > 0) ? sentence.words().get(candidate.first() - 1).text() : "、";
		all[from] = isText(after) ? found.followedBy(after).count() / frequency : 0;
		all[from + 1] = isText(before) ? this.index.of(before).followedBy(string).count() / frequency : 0;
		List<Segmenter.Word> words = candidate.words(sentence);
		String cut = cut(string, words);
		float[] own = this.strings.get(cut);
		if (own == null) {
			own = ofString(string, words, found);
			if (this.strings.size() >= MOST_STRINGS) {
				this.strings.clear();
			}
			this.strings.put(cut, own);
		}
		System.arraycopy(own, 0, all, from + 2, own.length);
	}

	/**
	 * The string with its cuts, as two times sixteen bits: it may be made of other words
	 * elsewhere.
	 */
	private static String cut(String string, List<Segmenter.Word> words) {
		int cuts = 0;
		for (Segmenter.Word word : words) {
			cuts |= 1 << (word.start() - words.get(0).start());
		}
		return string + (char) cuts + (char) (cuts >>> Character.SIZE);
	}

	private static boolean isText(String word) {
		return Character.isLetterOrDigit(word.charAt(0));
	}

	/** What holds of the string wherever it stands. */
	private float[] ofString(String string, List<Segmenter.Word> words, CorpusIndex.Occurrences found) {
		int frequency = Math.max(1, found.count());
		double left = found.leftEntropy();
		double right = found.rightEntropy();
		double pmi = pmi(string, words, frequency);
		double rarity = Math.max(1, CorpusIndex.log2((double) this.index.size() / frequency));
		int first = words.get(0).text().length();
		int last = words.get(words.size() - 1).text().length();
		return new float[] { (float) CorpusIndex.log2(frequency + 1.0),
				(float) CorpusIndex.log2(found.documents() + 1.0), (float) left, (float) right,
				(float) Math.min(left, right), (float) pmi, (float) (pmi / rarity),
				share(frequency, string.substring(first)),
				share(frequency, string.substring(0, string.length() - last)),
				(float) CorpusIndex.log2(this.index.size() + 1.0) };
	}

	/** Which share of the occurrences of a part this string makes up. */
	private float share(int frequency, String part) {
		return part.isEmpty() ? 1 : (float) frequency / Math.max(frequency, this.index.of(part).count());
	}

	/**
	 * The pointwise mutual information of a string's weakest cut between words, in bits.
	 */
	double pmi(String string, List<Segmenter.Word> words) {
		return pmi(string, words, Math.max(1, this.index.of(string).count()));
	}

	private double pmi(String string, List<Segmenter.Word> words, int frequency) {
		double least = 20;
		int start = words.get(0).start();
		for (Segmenter.Word word : words.subList(1, words.size())) {
			int cut = word.start() - start;
			double left = Math.max(1, this.index.of(string.substring(0, cut)).count());
			double right = Math.max(1, this.index.of(string.substring(cut)).count());
			least = Math.min(least, CorpusIndex.log2(frequency * (double) this.index.size() / (left * right)));
		}
		return least;
	}

}
