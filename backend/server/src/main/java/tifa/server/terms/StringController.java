package tifa.server.terms;

import java.util.List;
import java.util.Map;

import tifa.graph.query.StringQuery;
import tifa.graph.speech.SpeechFacts;
import tifa.graph.store.Store;
import tifa.server.corpus.OpenCorpus;
import tifa.server.parameters.Parameters;
import tifa.text.Refusal;
import tifa.text.vocabulary.MatchingForm;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Finds any string in the speeches.
 */
@RestController
class StringController {

	private static final int SIZE = 20;

	private static final int MOST = 200;

	private static final int LONGEST = 100;

	private final StringQuery query;

	StringController(Store store, OpenCorpus corpus) {
		this.query = new StringQuery(store, () -> corpus.get().vocabulary());
	}

	@GetMapping("/api/strings")
	View ask(@RequestParam MultiValueMap<String, String> values) {
		Parameters parameters = new Parameters(values);
		String q = parameters.required("q");
		if (MatchingForm.of(q).isEmpty() || q.length() > LONGEST) {
			throw new Refusal("parameter.invalid", Map.of("parameter", "q", "value", q));
		}
		int page = parameters.within("page", 1, 1, Integer.MAX_VALUE);
		int size = parameters.clamped("size", SIZE, 1, MOST);
		StringQuery.Page found = this.query.ask(q, page, size);
		return new View(q, found.total(), found.occurrences(), found.term(), found.inside(), page, size,
				found.passages().stream().map(Item::of).toList());
	}

	/** A page of passages as JSON. */
	record View(String q, long total, long occurrences, String term, List<StringQuery.Longer> inside, int page,
			int size, List<Item> items) {
	}

	/** A passage as JSON. */
	record Item(Source speech, int paragraph, String text, List<StringQuery.Place> highlights) {

		static Item of(StringQuery.Passage passage) {
			return new Item(Source.of(passage.speech()), passage.paragraph(), passage.text(), passage.highlights());
		}

	}

	/** The speech of a passage as JSON. */
	record Source(String id, String title, String date, String datePrecision, String speaker, String place,
			boolean fictional) {

		static Source of(SpeechFacts speech) {
			return new Source(speech.id(), speech.title(), speech.date(), speech.datePrecision(), speech.speaker(),
					speech.place(), speech.fictional());
		}

	}

}
