package tifa.server.queries;

import java.util.Map;
import java.util.Optional;

import tifa.server.jobs.Jobs;
import tifa.text.Refusal;

import org.springframework.stereotype.Component;

/**
 * Keeps queries under names.
 */
@Component
class SavedQueries {

	static final int MOST = 1000;

	private final QueryBook book;

	SavedQueries(QueryBook book) {
		this.book = book;
	}

	/**
	 * Keeps a query.
	 * @throws Refusal {@code query.exists} or {@code query.tooMany}
	 */
	SavedQuery keep(Draft draft, String who) {
		if (this.book.count("") >= MOST) {
			throw new Refusal("query.tooMany", Map.of("limit", MOST));
		}
		String id = Jobs.nextId();
		this.book.add(id, draft.whole(), who);
		return one(id);
	}

	/**
	 * Changes a query.
	 * @throws Refusal {@code query.changed} where somebody else was faster
	 */
	SavedQuery change(String id, int version, Draft draft) {
		boolean changed = this.book.change(id, version, one(id).with(draft));
		SavedQuery now = one(id);
		if (!changed) {
			throw new Refusal("query.changed", Map.of("version", now.version(), "updated", now.updated()));
		}
		return now;
	}

	/**
	 * Keeps what a file says, unless it is kept already; where its name is taken by
	 * another query, under the next free one.
	 */
	Taken take(Draft draft, String who) {
		Draft whole = draft.whole();
		String name = whole.name();
		for (int number = 2;; number++) {
			Optional<SavedQuery> same = this.book.named(name);
			if (same.isEmpty()) {
				SavedQuery kept = keep(whole.named(name), who);
				return new Taken(name.equals(whole.name()) ? "ADDED" : "RENAMED", kept);
			}
			if (same.get().says(whole)) {
				return new Taken("UNCHANGED", same.get());
			}
			name = numbered(whole.name(), " " + number);
		}
	}

	private static String numbered(String name, String number) {
		return name.substring(0, Math.min(name.length(), Draft.LONGEST_NAME - number.length())) + number;
	}

	/**
	 * The query.
	 * @throws Refusal {@code query.unknown}
	 */
	SavedQuery one(String id) {
		return this.book.find(id).orElseThrow(() -> unknown(id));
	}

	static Refusal unknown(String id) {
		return new Refusal("query.unknown", Map.of("query", id));
	}

	/**
	 * What became of a file.
	 *
	 * @param state ADDED, RENAMED or UNCHANGED
	 * @param query the query that is kept
	 */
	record Taken(String state, SavedQuery query) {
	}

}
