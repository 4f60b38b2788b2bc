package tifa.graph.corpus;

import java.util.List;

import tifa.text.finding.AnalysedParagraph;
import tifa.text.finding.TermFinder;
import tifa.text.speech.Speech;

/**
 * A speech with what was found in it.
 *
 * @param speech the speech
 * @param paragraphs its paragraphs, in order
 */
record AnalysedSpeech(Speech speech, List<AnalysedParagraph> paragraphs) {

	static AnalysedSpeech of(Speech speech, TermFinder finder) {
		return new AnalysedSpeech(speech, speech.paragraphs().stream().map(finder::analyse).toList());
	}

}
