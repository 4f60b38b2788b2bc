package tifa.server.evidence;

import java.util.List;

import tifa.graph.Statement;
import tifa.graph.query.Evidence;
import tifa.graph.query.EvidenceQuery;
import tifa.graph.speech.SpeechFacts;
import tifa.graph.store.Store;
import tifa.server.corpus.TermNames;
import tifa.server.parameters.Parameters;
import tifa.text.counting.Unit;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The passages behind a link, or behind one term.
 */
@RestController
class EvidenceController {

	private static final int SIZE = 20;

	private static final int MOST = 200;

	private static final String LATEST = "-date";

	private static final List<String> ORDERS = List.of("date", LATEST);

	private final EvidenceQuery query;

	private final TermNames names;

	EvidenceController(Store store, TermNames names) {
		this.query = new EvidenceQuery(store);
		this.names = names;
	}

	@GetMapping("/api/evidence")
	View ask(@RequestParam MultiValueMap<String, String> values) {
		Parameters parameters = new Parameters(values);
		String a = this.names.canonical(parameters.required("a"));
		String other = parameters.text("b");
		String b = (other != null) ? this.names.canonical(other) : null;
		Unit unit = parameters.choice("unit", Unit.PARAGRAPH);
		int page = parameters.within("page", 1, 1, Integer.MAX_VALUE);
		int size = parameters.clamped("size", SIZE, 1, MOST);
		boolean latest = parameters.words("sort", ORDERS).equals(List.of(LATEST));
		EvidenceQuery.Look look = new EvidenceQuery.Look(parameters.text("q"), latest);
		Evidence evidence = this.query.ask(a, b, unit, parameters.speeches(), look, page, size);
		return new View(evidence.total(), evidence.matching(), page, size,
				evidence.passages().stream().map((passage) -> Item.of(passage, unit)).toList(), evidence.cypher());
	}

	/** A page of passages as JSON. */
	record View(long total, long matching, int page, int size, List<Item> items, Statement cypher) {
	}

	/**
	 * A passage as JSON; {@code reprints} is how many further speeches have the same
	 * text.
	 */
	record Item(Source speech, String unit, int paragraph, Integer sentence, String text,
			List<Evidence.Highlight> highlights, int reprints) {

		static Item of(Evidence.Passage passage, Unit unit) {
			return new Item(Source.of(passage.speech()), unit.word(), passage.paragraph(), passage.sentence(),
					passage.text(), passage.highlights(), passage.speech().reprints());
		}

	}

	/** The speech of a passage as JSON. */
	record Source(String id, String title, String date, String datePrecision, String speaker, String place, String kind,
			boolean fictional) {

		static Source of(SpeechFacts speech) {
			return new Source(speech.id(), speech.title(), speech.date(), speech.datePrecision(), speech.speaker(),
					speech.place(), speech.kind(), speech.fictional());
		}

	}

}
