package tifa.server.views;

import java.time.Instant;

/**
 * What a list tells of a view, as JSON.
 */
record Listed(String id, int version, String name, String note, boolean draft, String who, long revision, String corpus,
		String vocabulary, int nodes, int edges, boolean thumbnail, Instant created, Instant updated) {

	static Listed of(SavedView view) {
		return new Listed(view.id(), view.version(), view.name(), view.note(), view.name() == null, view.who(),
				view.taken().revision(), view.taken().corpus(), view.taken().vocabulary(), view.found().nodes().size(),
				view.found().edges().size(), view.thumbnail(), view.created(), view.updated());
	}

}
