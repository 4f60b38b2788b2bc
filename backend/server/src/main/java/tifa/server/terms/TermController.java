package tifa.server.terms;

import java.util.List;
import java.util.Map;

import tifa.graph.query.TermOrder;
import tifa.graph.query.TermQuery;
import tifa.graph.store.Store;
import tifa.server.corpus.OpenCorpus;
import tifa.server.parameters.Parameters;
import tifa.text.Refusal;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.TermStatistics;

import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Searches terms and shows one.
 */
@RestController
class TermController {

	private static final int LIMIT = 20;

	private static final int MOST = 1000;

	private final TermQuery query;

	TermController(Store store, OpenCorpus corpus) {
		this.query = new TermQuery(store, corpus::get);
	}

	@GetMapping("/api/terms")
	ResponseEntity<List<Item>> search(@RequestParam MultiValueMap<String, String> values) {
		Parameters parameters = new Parameters(values);
		int limit = parameters.within("limit", LIMIT, 1, MOST);
		int offset = parameters.within("offset", 0, 0, Integer.MAX_VALUE);
		String order = (parameters.text("sort") != null) ? parameters.words("sort", TermOrder.WORDS).get(0) : null;
		TermQuery.Page page = this.query.search(parameters.text("q"), offset, limit, parameters.terms(),
				(order != null) ? TermOrder.of(order) : null);
		return ResponseEntity.ok()
			.header("X-Total-Count", String.valueOf(page.total()))
			.body(page.found().stream().map((found) -> Item.of(found, page.inside())).toList());
	}

	/** How many terms each list has. */
	@GetMapping("/api/terms/counts")
	TermQuery.Numbers counts() {
		return this.query.numbers();
	}

	@GetMapping("/api/term")
	View one(@RequestParam MultiValueMap<String, String> values) {
		String name = new Parameters(values).required("name");
		return this.query.one(name).map(View::of).orElseThrow(() -> new Refusal("term.unknown", Map.of("term", name)));
	}

	/**
	 * A term found, as JSON: category and tier are null of a stopped string that was
	 * none.
	 */
	record Item(String name, String category, String tier, String status, boolean shown, double confidence,
			String gloss, List<String> aliases, String broader, long mentions, long speeches, long inside,
			TermStatistics statistics, String matched, String slip) {

		static Item of(TermQuery.Found found, Map<String, Long> inside) {
			Term term = found.term();
			return new Item(term.name(), (term.category() != null) ? term.category().word() : null,
					(term.tier() != null) ? term.tier().word() : null, term.status().word(), found.shown(),
					term.confidence(), term.gloss(), term.aliases(), term.broader(), found.mentions(),
					found.counts().units().speeches(), inside.getOrDefault(term.name(), 0L), term.statistics(),
					found.matched(), (found.slip() != null) ? found.slip().word() : null);
		}

	}

	/** A term with its relations, as JSON. */
	record View(String name, String category, String tier, String status, boolean shown, double confidence,
			String gloss, List<String> aliases, long mentions, long sentences, long paragraphs, long speeches,
			long inside, TermStatistics statistics, List<String> contains, List<String> containedIn,
			List<String> broader) {

		static View of(TermQuery.Detail detail) {
			Term term = detail.found().term();
			var counts = detail.found().counts();
			return new View(term.name(), term.category().word(), term.tier().word(), term.status().word(),
					detail.found().shown(), term.confidence(), term.gloss(), term.aliases(), counts.mentions(),
					counts.units().sentences(), counts.units().paragraphs(), counts.units().speeches(), detail.inside(),
					term.statistics(), detail.contains(), detail.containedIn(), detail.broader());
		}

	}

}
