package tifa.text.cleaning;

import java.util.List;

/**
 * A document, cleaned.
 *
 * @param found the document as found
 * @param text what is left of it, lines as paragraphs
 * @param places where each character of {@code text} stood in the file
 * @param changes what the rules did, rule by rule
 */
public record CleanText(String found, String text, int[] places, List<Change> changes) {

	public CleanText {
		changes = List.copyOf(changes);
	}

	/** What one rule did. */
	public List<Change> by(String rule) {
		return this.changes.stream().filter((change) -> change.rule().equals(rule)).toList();
	}

}
