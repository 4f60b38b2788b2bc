package tifa.graph.corpus;

import java.util.List;

import tifa.graph.speech.SpeechChange;
import tifa.text.finding.AnalysedParagraph;
import tifa.text.finding.TermFinder;
import tifa.text.reprint.Clauses;
import tifa.text.speech.Speech;

/**
 * A speech with what was found in it.
 *
 * @param speech the speech
 * @param paragraphs its paragraphs, in order
 * @param clauses what it has in common with its reprints
 */
record AnalysedSpeech(Speech speech, List<AnalysedParagraph> paragraphs, Clauses clauses) {

	/**
	 * Analyses a speech.
	 * @param change what somebody says of it, its date perhaps
	 */
	static AnalysedSpeech of(Speech speech, SpeechChange change, TermFinder finder) {
		List<AnalysedParagraph> paragraphs = finder.analyse(speech.paragraphs(), change.date(speech.date()));
		Clauses clauses = Clauses.of(paragraphs);
		clauses.signature();
		return new AnalysedSpeech(speech, paragraphs, clauses);
	}

}
