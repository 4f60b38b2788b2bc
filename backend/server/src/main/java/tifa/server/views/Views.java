package tifa.server.views;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import tifa.graph.query.GraphQuestion;
import tifa.graph.query.SubgraphQuery;
import tifa.graph.store.Store;
import tifa.server.corpus.OpenCorpus;
import tifa.server.graph.GraphQuestions;
import tifa.server.jobs.Jobs;
import tifa.server.parameters.Parameters;
import tifa.server.settings.TifaSettings;
import tifa.text.Refusal;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Keeps views with the figures on their maps, and compares those with the figures of
 * today.
 */
@Component
class Views {

	private static final int LARGEST = 512_000;

	private final ViewBook book;

	private final OpenCorpus corpus;

	private final GraphQuestions questions;

	private final SubgraphQuery query;

	private final JsonMapper json;

	Views(ViewBook book, OpenCorpus corpus, GraphQuestions questions, Store store, TifaSettings settings,
			JsonMapper json) {
		this.book = book;
		this.corpus = corpus;
		this.questions = questions;
		this.query = new SubgraphQuery(store, settings.shown());
		this.json = json;
	}

	/** Keeps a view. */
	SavedView keep(Draft draft, String who) {
		if (draft.view() == null) {
			throw new Refusal("parameter.missing", Map.of("parameter", "view"));
		}
		SavedView view = SavedView.empty(Jobs.nextId(), who).with(draft);
		byte[] picture = draft.picture();
		this.book.add(measured(view), picture);
		return one(view.id());
	}

	/**
	 * Changes a view; with another view on it, its figures are those of today.
	 * @throws Refusal {@code view.changed} where somebody else was faster
	 */
	SavedView change(String id, int version, Draft draft) {
		SavedView before = one(id);
		SavedView after = before.with(draft);
		byte[] picture = draft.picture();
		boolean same = draft.view() == null && draft.question() == null;
		boolean changed = before.version() == version && this.book.change(same ? after : measured(after), picture);
		SavedView now = one(id);
		if (!changed) {
			throw new Refusal("view.changed", Map.of("version", now.version(), "updated", now.updated()));
		}
		return now;
	}

	/** Keeps a view a second time, with the figures it had. */
	SavedView copy(String id, String name, String who) {
		String copy = Jobs.nextId();
		if (!this.book.copy(id, copy, name, who)) {
			throw unknown(id);
		}
		return one(copy);
	}

	/**
	 * The view.
	 * @throws Refusal {@code view.unknown}
	 */
	SavedView one(String id) {
		return this.book.find(id).orElseThrow(() -> unknown(id));
	}

	static Refusal unknown(String id) {
		return new Refusal("view.unknown", Map.of("view", id));
	}

	/** What became of its concepts. */
	Renames renames(SavedView view) {
		Stream<String> asked = Parameters.of(view.question()).all("term").stream();
		return Renames.of(Stream.concat(asked, view.found().nodes().keySet().stream()), this.corpus.get().vocabulary());
	}

	/** How its map differs from the one that was kept. */
	ViewChanges changes(SavedView view) {
		Renames renames = renames(view);
		return ViewChanges.between(view, Taken.of(this.corpus.get()), found(view.question(), renames), renames);
	}

	private SavedView measured(SavedView view) {
		int size = this.json.writeValueAsBytes(List.of(view.view(), view.question())).length;
		if (size > LARGEST) {
			throw new Refusal("view.tooLarge", Map.of("size", size, "limit", LARGEST));
		}
		return view.with(Taken.of(this.corpus.get()), found(view.question(), renames(view)));
	}

	/**
	 * The figures of today, without concepts and links that are gone: those are what has
	 * changed.
	 */
	private Found found(Map<String, Object> question, Renames renames) {
		List<String> terms = Parameters.of(question).all("term");
		if (!terms.isEmpty() && renames.missing().containsAll(terms)) {
			return Found.NOTHING;
		}
		Map<String, Object> today = new HashMap<>(question);
		today.put("unknown", "skip");
		GraphQuestion whole = this.questions.question(Parameters.of(today));
		return Found.of(this.query.ask(whole), whole.unit());
	}

}
