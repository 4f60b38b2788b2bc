package tifa.text.finding;

import java.util.List;

import tifa.text.speech.Paragraph;

/**
 * A paragraph with what was found in it.
 *
 * @param paragraph the paragraph
 * @param plain its text in matching form
 * @param mentions the mentions in it, by sentence and place
 */
public record AnalysedParagraph(Paragraph paragraph, String plain, List<Mention> mentions) {

	public AnalysedParagraph {
		mentions = List.copyOf(mentions);
	}

}
