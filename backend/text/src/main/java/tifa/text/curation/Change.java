package tifa.text.curation;

import java.util.List;

/**
 * Decisions that were made at once, and are undone at once.
 *
 * @param id what it goes by
 * @param decisions in the order they are meant
 */
public record Change(String id, List<Decision> decisions) {

	public Change {
		decisions = List.copyOf(decisions);
	}

}
