package tifa.text.discovery;

import java.util.BitSet;
import java.util.List;

import tifa.text.finding.Segmenter;
import tifa.text.finding.Span;
import tifa.text.finding.TermFinder;
import tifa.text.vocabulary.MatchingForm;

/**
 * A sentence in matching form with what its writer marked in it and what is known of it.
 *
 * @param plain the sentence in matching form
 * @param words its words
 * @param known where terms of the vocabulary stand in it
 * @param opens the places before which a quote or title opens
 * @param closes the places before which a quote or title has closed
 * @param titles the places before which a title opens
 * @param commas the places of separators that are written as commas
 */
record MarkedSentence(String plain, List<Segmenter.Word> words, List<Span> known, BitSet opens, BitSet closes,
		BitSet titles, BitSet commas) {

	private static final String OPENING = "“‘「『《〈";

	private static final String CLOSING = "”’」』》〉";

	static MarkedSentence of(String sentence, Segmenter segmenter, TermFinder finder) {
		MatchingForm form = MatchingForm.map(sentence);
		String plain = form.plain();
		BitSet opens = new BitSet();
		BitSet closes = new BitSet();
		BitSet titles = new BitSet();
		BitSet commas = new BitSet();
		int last = 0;
		for (int place = 0; place <= plain.length(); place++) {
			int here = (place < plain.length()) ? form.offsets()[place] : sentence.length();
			for (int i = last; i < here; i++) {
				char c = sentence.charAt(i);
				opens.set(place, opens.get(place) || OPENING.indexOf(c) >= 0);
				titles.set(place, titles.get(place) || c == '《');
				closes.set(place, closes.get(place) || CLOSING.indexOf(c) >= 0);
			}
			last = here;
			if (place < plain.length() && plain.charAt(place) == '、' && sentence.charAt(here) != '、') {
				commas.set(place);
			}
		}
		return new MarkedSentence(plain, segmenter.words(plain), finder.spans(plain), opens, closes, titles, commas);
	}

}
