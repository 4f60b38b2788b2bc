package tifa.graph.corpus;

import java.util.List;

/**
 * What decisions would change in the default view of the whole corpus.
 *
 * @param appear terms that would be in it and aren't
 * @param vanish terms that are in it and wouldn't be, but for those that become aliases
 * @param merge terms in it that would be another's aliases
 * @param rename terms in it that would have another name
 * @param change terms that stay in it with more or fewer mentions
 * @param edges pairs that share a paragraph, both in it
 * @param strongest the new pairs with the most paragraphs
 * @param unchanged names whose decisions change nothing of this
 * @param speeches how many speeches hold what is decided upon
 * @param large whether these are so many that applying takes long
 */
public record VocabularyPreview(List<Fate> appear, List<Fate> vanish, List<Merged> merge, List<Merged> rename,
		List<Changed> change, Edges edges, List<Link> strongest, List<String> unchanged, int speeches, boolean large) {

	public VocabularyPreview {
		appear = List.copyOf(appear);
		vanish = List.copyOf(vanish);
		merge = List.copyOf(merge);
		rename = List.copyOf(rename);
		change = List.copyOf(change);
		strongest = List.copyOf(strongest);
		unchanged = List.copyOf(unchanged);
	}

	/**
	 * A term that comes or goes.
	 *
	 * @param name its name
	 * @param mentions how often it is mentioned, where it is in the view
	 * @param paragraphs in how many paragraphs
	 * @param edges how many terms of the view share one with it
	 * @param inside how often longer terms that contain its name are mentioned
	 */
	public record Fate(String name, long mentions, long paragraphs, long edges, long inside) {
	}

	/**
	 * A term that goes by another name.
	 *
	 * @param name its name
	 * @param into the term that it becomes an alias of, or its new name
	 * @param mentions how often it is mentioned now
	 */
	public record Merged(String name, String into, long mentions) {
	}

	/** A term that is mentioned more or less often. */
	public record Changed(String name, long mentionsBefore, long mentionsAfter) {
	}

	/** How many pairs there are, would be, come and go. */
	public record Edges(long before, long after, long appear, long vanish) {
	}

	/** A pair that comes. */
	public record Link(String source, String target, long paragraphs) {
	}

}
