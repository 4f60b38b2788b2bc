package tifa.server.views;

import java.time.Instant;
import java.util.Map;

/**
 * A view that is kept.
 *
 * @param id its id, part of an address that can be shared
 * @param version grows with each change
 * @param name its name, or null where it only stands behind a long address
 * @param note what its author wrote about it
 * @param who who kept it
 * @param view what the page made of it; the page's own language
 * @param question the question whose answer is on the map, as for POST /api/graph
 * @param taken the corpus then
 * @param found the figures then
 * @param thumbnail whether there is one
 * @param created when it was kept
 * @param updated when it was changed last
 */
record SavedView(String id, int version, String name, String note, String who, Map<String, Object> view,
		Map<String, Object> question, Taken taken, Found found, boolean thumbnail, Instant created, Instant updated) {

	static SavedView empty(String id, String who) {
		return new SavedView(id, 1, null, null, who, Map.of(), Map.of(), null, Found.NOTHING, false, null, null);
	}

	/** It with what a draft says; what the draft leaves out stays. */
	SavedView with(Draft draft) {
		return new SavedView(this.id, this.version, kept(draft.name(), this.name), kept(draft.note(), this.note),
				this.who, kept(draft.view(), this.view), kept(draft.question(), this.question), this.taken, this.found,
				this.thumbnail, this.created, this.updated);
	}

	private static <T> T kept(T said, T before) {
		return (said != null) ? said : before;
	}

	/** It with the figures of a moment. */
	SavedView with(Taken taken, Found found) {
		return new SavedView(this.id, this.version, this.name, this.note, this.who, this.view, this.question, taken,
				found, this.thumbnail, this.created, this.updated);
	}

}
