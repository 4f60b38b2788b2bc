package tifa.graph.query;

import java.util.List;

import tifa.graph.Statement;
import tifa.graph.speech.SpeechFacts;

/**
 * A page of passages.
 *
 * @param total how many passages there are
 * @param matching how many of them hold the text looked for; all where none is
 * @param passages those of the page, in the order asked for
 * @param cypher what yields the page
 */
public record Evidence(long total, long matching, List<Passage> passages, Statement cypher) {

	/**
	 * One unit of text that holds the concepts asked for.
	 *
	 * @param speech the speech it stands in
	 * @param paragraph the paragraph's index in the speech
	 * @param sentence the sentence's index in the paragraph, or null where the unit is
	 * the paragraph
	 * @param text the unit's text
	 * @param highlights the mentions in it, by place
	 */
	public record Passage(SpeechFacts speech, int paragraph, Integer sentence, String text,
			List<Highlight> highlights) {
	}

	/**
	 * A mention in a passage.
	 *
	 * @param term the term's name
	 * @param start where it starts in the passage, in UTF-16 code units
	 * @param end where it ends
	 */
	public record Highlight(String term, int start, int end) {
	}

}
