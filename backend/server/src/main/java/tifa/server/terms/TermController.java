package tifa.server.terms;

import java.util.List;
import java.util.Map;

import tifa.graph.query.TermQuery;
import tifa.graph.store.Store;
import tifa.server.corpus.OpenCorpus;
import tifa.server.parameters.Parameters;
import tifa.text.Refusal;
import tifa.text.vocabulary.Term;

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
	List<Item> search(@RequestParam MultiValueMap<String, String> values) {
		Parameters parameters = new Parameters(values);
		int limit = parameters.within("limit", LIMIT, 1, MOST);
		return this.query.search(parameters.text("q"), limit, parameters.terms()).stream().map(Item::of).toList();
	}

	@GetMapping("/api/term")
	View one(@RequestParam MultiValueMap<String, String> values) {
		String name = new Parameters(values).required("name");
		return this.query.one(name).map(View::of).orElseThrow(() -> new Refusal("term.unknown", Map.of("term", name)));
	}

	/** A term found, as JSON. */
	record Item(String name, String category, String tier, String status, boolean shown, String gloss, long mentions,
			long speeches, String matched) {

		static Item of(TermQuery.Found found) {
			Term term = found.term();
			return new Item(term.name(), term.category().word(), term.tier().word(), term.status().word(),
					found.shown(), term.gloss(), found.counts().mentions(), found.counts().units().speeches(),
					found.matched());
		}

	}

	/** A term with its relations, as JSON. */
	record View(String name, String category, String tier, String status, boolean shown, double confidence,
			String gloss, List<String> aliases, long mentions, long sentences, long paragraphs, long speeches,
			List<String> contains, List<String> containedIn, List<String> broader) {

		static View of(TermQuery.Detail detail) {
			Term term = detail.found().term();
			var counts = detail.found().counts();
			return new View(term.name(), term.category().word(), term.tier().word(), term.status().word(),
					detail.found().shown(), term.confidence(), term.gloss(), term.aliases(), counts.mentions(),
					counts.units().sentences(), counts.units().paragraphs(), counts.units().speeches(),
					detail.contains(), detail.containedIn(), detail.broader());
		}

	}

}
