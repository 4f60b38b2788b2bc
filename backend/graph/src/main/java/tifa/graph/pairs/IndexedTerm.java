package tifa.graph.pairs;

import tifa.text.counting.Unit;

/**
 * What filters and measures need to know of a concept.
 *
 * @param name the canonical name
 * @param category its category
 * @param tier where it is from
 * @param status what was decided about it
 * @param confidence from 0 to 1, NaN where none is known
 * @param sentences sentences that hold it
 * @param paragraphs paragraphs that hold it
 */
public record IndexedTerm(String name, String category, String tier, String status, double confidence, long sentences,
		long paragraphs) {

	/** How many units hold it. */
	public long count(Unit unit) {
		return switch (unit) {
			case PARAGRAPH -> this.paragraphs;
			case SENTENCE -> this.sentences;
		};
	}

}
