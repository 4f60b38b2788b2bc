package tifa.text.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import com.hankcs.hanlp.corpus.dictionary.item.EnumItem;
import com.hankcs.hanlp.corpus.tag.NR;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.dictionary.nr.PersonDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;

/**
 * HanLP's word segmentation with a dictionary of strings that stay whole; the only class
 * that knows HanLP's segmenter.
 */
public final class Segmenter {

	/** A word's nature in HanLP; any known one will do, hits are known by their form. */
	private static final String NATURE = "nz 1000";

	private static final int FAR = 10;

	private final Segment segment;

	/**
	 * Builds the dictionary. HanLP analyses in many threads at a time, but its
	 * configuration is not safe for threads: it is complete when this returns.
	 * @param whole strings that are one word wherever words begin and end with them
	 */
	public Segmenter(Collection<String> whole) {
		DynamicCustomDictionary dictionary = new DynamicCustomDictionary();
		whole.forEach((word) -> dictionary.insert(word, NATURE));
		this.segment = new ViterbiSegment().enableNameRecognize(false)
			.enableTranslatedNameRecognize(false)
			.enableJapaneseNameRecognize(false)
			.enablePlaceRecognize(false)
			.enableOrganizationRecognize(false)
			.enableNumberQuantifierRecognize(false)
			.enableOffset(true)
			.enableCustomDictionary(dictionary)
			.enableCustomDictionaryForcing(true);
	}

	/** The words of a text in matching form, in order. */
	public List<Word> words(String plain) {
		return words(plain, 0, plain.length());
	}

	/** The words of a stretch of a text, with where they start in the text. */
	List<Word> words(String plain, int from, int to) {
		List<Word> words = new ArrayList<>();
		for (Term term : this.segment.seg(plain.substring(from, to))) {
			words.add(new Word(term.word, from + term.offset, term.nature.toString()));
		}
		return words;
	}

	/**
	 * How often HanLP's own dictionary saw a word of the language; 0 where it is none.
	 */
	public static int frequency(String text) {
		CoreDictionary.Attribute word = CoreDictionary.get(text);
		return (word != null) ? word.totalFrequency : 0;
	}

	/**
	 * Whether a character is the third of a name (HanLP's role D) far more often than it
	 * stands beside one (roles K, L and M).
	 */
	static boolean endsName(String character) {
		EnumItem<NR> roles = PersonDictionary.dictionary.get(character);
		return roles != null && roles.getFrequency(NR.D) > FAR
				* (roles.getFrequency(NR.K) + roles.getFrequency(NR.L) + roles.getFrequency(NR.M));
	}

	/**
	 * One word.
	 *
	 * @param text the word
	 * @param start where it starts
	 * @param nature its part of speech in HanLP's (PKU's) tags
	 */
	public record Word(String text, int start, String nature) {

		public int end() {
			return this.start + this.text.length();
		}

	}

}
