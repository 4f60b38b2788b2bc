package tifa.text.cleaning;

import java.util.List;

/**
 * One kind of dirt, and what is done about it.
 */
interface CleaningRule {

	/** The rule's name, by which its changes are told. */
	String name();

	/**
	 * What it would change.
	 * @param text the text as the rules before left it
	 * @return the edits, in order, none overlapping
	 */
	List<Edit> edits(String text);

}
