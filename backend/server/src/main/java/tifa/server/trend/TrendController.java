package tifa.server.trend;

import java.util.List;
import java.util.Map;

import tifa.graph.store.Store;
import tifa.graph.trend.Bucketing;
import tifa.graph.trend.Trend;
import tifa.graph.trend.TrendQuery;
import tifa.server.corpus.TermNames;
import tifa.server.parameters.Parameters;
import tifa.text.Refusal;
import tifa.text.counting.Unit;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells how the use of concepts changes through time.
 */
@RestController
class TrendController {

	/** More lines than anybody can tell apart. */
	private static final int MOST = 20;

	private final TrendQuery query;

	private final TermNames names;

	TrendController(Store store, TermNames names) {
		this.query = new TrendQuery(store);
		this.names = names;
	}

	@GetMapping("/api/trend")
	Trend ask(@RequestParam MultiValueMap<String, String> values) {
		Parameters parameters = new Parameters(values);
		parameters.required("term");
		List<String> terms = this.names.canonical(parameters.all("term"));
		if (terms.size() > MOST) {
			throw new Refusal("trend.tooManyTerms", Map.of("terms", terms.size(), "limit", MOST));
		}
		return this.query.ask(terms, parameters.choice("by", Bucketing.YEAR), parameters.choice("unit", Unit.PARAGRAPH),
				parameters.speeches());
	}

}
