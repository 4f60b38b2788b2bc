package tifa.graph.corpus;

import java.util.List;

import tifa.text.finding.AnalysedParagraph;
import tifa.text.finding.TermFinder;
import tifa.text.speech.Role;
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

	/** The units of its body: paragraphs. */
	long bodyParagraphs() {
		return this.paragraphs.stream().filter(AnalysedSpeech::isBody).count();
	}

	/** The units of its body: sentences. */
	long bodySentences() {
		return this.paragraphs.stream()
			.filter(AnalysedSpeech::isBody)
			.mapToLong((paragraph) -> paragraph.paragraph().starts().size())
			.sum();
	}

	private static boolean isBody(AnalysedParagraph paragraph) {
		return paragraph.paragraph().role() == Role.BODY;
	}

}
