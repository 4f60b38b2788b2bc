package tifa.graph.corpus;

import java.util.List;

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

	static AnalysedSpeech of(Speech speech, TermFinder finder) {
		List<AnalysedParagraph> paragraphs = finder.analyse(speech.paragraphs(), speech.date());
		Clauses clauses = Clauses.of(paragraphs);
		clauses.signature();
		return new AnalysedSpeech(speech, paragraphs, clauses);
	}

}
