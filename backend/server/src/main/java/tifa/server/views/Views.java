package tifa.server.views;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import tifa.graph.query.GraphQuestion;
import tifa.graph.query.SubgraphQuery;
import tifa.graph.store.Store;
import tifa.server.corpus.OpenCorpus;
import tifa.server.graph.GraphQuestions;
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

	private static final int ID_DIGITS = 16;

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
		SavedView view = SavedView.empty(UUID.randomUUID().toString().replace("-", "").substring(0, ID_DIGITS), who)
			.with(draft);
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
		byte[] picture = (draft.thumbnail() != null) ? draft.picture() : this.book.thumbnail(id);
		boolean same = draft.view() == null && draft.question() == null;
		if (before.version() != version || !this.book.change(same ? after : measured(after), picture)) {
			throw new Refusal("view.changed", Map.of("version", one(id).version(), "updated", one(id).updated()));
		}
		return one(id);
	}

	/** Keeps a view a second time, with the figures it had. */
	SavedView copy(String id, String name, String who) {
		SavedView view = one(id);
		SavedView copy = view.copied(UUID.randomUUID().toString().replace("-", "").substring(0, ID_DIGITS), name, who);
		this.book.add(copy, this.book.thumbnail(id));
		return one(copy.id());
	}

	/**
	 * The view.
	 * @throws Refusal {@code view.unknown}
	 */
	SavedView one(String id) {
		return this.book.find(id).orElseThrow(() -> new Refusal("view.unknown", Map.of("view", id)));
	}

	/** What became of its concepts. */
	Renames renames(SavedView view) {
		Stream<String> asked = Parameters.of(view.question()).all("term").stream();
		return Renames.of(Stream.concat(asked, view.found().nodes().keySet().stream()), this.corpus.get().vocabulary());
	}

	/** How its map differs from the one that was kept. */
	ViewChanges changes(SavedView view) {
		Renames renames = renames(view);
		return ViewChanges.between(view, Taken.of(this.corpus.get()), found(today(view.question(), renames)), renames);
	}

	private SavedView measured(SavedView view) {
		int size = this.json.writeValueAsBytes(List.of(view.view(), view.question())).length;
		if (size > LARGEST) {
			throw new Refusal("view.tooLarge", Map.of("size", size, "limit", LARGEST));
		}
		Map<String, Object> question = view.question();
		Renames renames = Renames.of(Parameters.of(question).all("term").stream(), this.corpus.get().vocabulary());
		return view.with(Taken.of(this.corpus.get()), found(today(question, renames)));
	}

	private Found found(Optional<Map<String, Object>> question) {
		return question.map((asked) -> {
			GraphQuestion whole = this.questions.question(Parameters.of(asked));
			return Found.of(this.query.ask(whole), whole.unit());
		}).orElse(Found.NOTHING);
	}

	/** The question with today's names; none where no concept asked for is left. */
	private static Optional<Map<String, Object>> today(Map<String, Object> question, Renames renames) {
		Parameters parameters = Parameters.of(question);
		List<String> terms = mapped(parameters.all("term"), renames::today);
		if (terms.isEmpty() && !parameters.all("term").isEmpty()) {
			return Optional.empty();
		}
		Map<String, Object> today = new HashMap<>(question);
		today.put("term", terms);
		today.put("edge", mapped(parameters.all("edge"), renames::todayOfLink));
		return Optional.of(today);
	}

	private static List<String> mapped(List<String> all, Function<String, Optional<String>> today) {
		return all.stream().map(today).flatMap(Optional::stream).distinct().toList();
	}

}
