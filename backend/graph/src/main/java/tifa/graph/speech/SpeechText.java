package tifa.graph.speech;

import java.util.List;

import tifa.text.finding.AnalysedParagraph;

/**
 * A speech with its text.
 *
 * @param facts what is known of it
 * @param paragraphs its paragraphs; those that are not counted carry the mentions found
 * when they are read
 */
public record SpeechText(SpeechFacts facts, List<AnalysedParagraph> paragraphs) {

	public SpeechText {
		paragraphs = List.copyOf(paragraphs);
	}

}
