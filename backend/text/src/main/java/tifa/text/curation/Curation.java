package tifa.text.curation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that was decided by hand and not undone.
 *
 * @param changes in the order they were made
 */
public record Curation(List<Change> changes) {

	/** Nothing was decided. */
	public static final Curation NONE = new Curation(List.of());

	public Curation {
		changes = List.copyOf(changes);
	}

	/** With one change more. */
	public Curation with(Change change) {
		return new Curation(Stream.concat(this.changes.stream(), Stream.of(change)).toList());
	}

	/** Without one change. */
	public Curation without(String id) {
		return new Curation(this.changes.stream().filter((change) -> !change.id().equals(id)).toList());
	}

	/** The change that was made last. */
	public Optional<Change> last() {
		return this.changes.isEmpty() ? Optional.empty() : Optional.of(this.changes.get(this.changes.size() - 1));
	}

	/** Whether this change is in force. */
	public boolean holds(String id) {
		return this.changes.stream().anyMatch((change) -> change.id().equals(id));
	}

	/** One decision of a change that is in force. */
	Decision decision(String id, int index) {
		return this.changes.stream()
			.filter((change) -> change.id().equals(id))
			.findFirst()
			.orElseThrow()
			.decisions()
			.get(index);
	}

}
