package tifa.server.graph;

import java.util.List;
import java.util.Map;

import tifa.graph.query.GraphQuestion;
import tifa.graph.query.SubgraphQuery;
import tifa.graph.store.Store;
import tifa.server.corpus.OpenCorpus;
import tifa.server.corpus.TermNames;
import tifa.server.parameters.Parameters;
import tifa.server.problem.Language;
import tifa.server.settings.TifaSettings;
import tifa.text.Refusal;
import tifa.text.counting.Measure;
import tifa.text.counting.Unit;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves subgraphs: the overview, or the neighbourhood of terms.
 */
@RestController
@RequestMapping("/api/graph")
class GraphController {

	private static final int DEEPEST = 2;

	private static final int FEWEST_SHARED = 2;

	private final SubgraphQuery query;

	private final TermNames names;

	private final MethodCards methods;

	private final TifaSettings.Limits limits;

	GraphController(Store store, OpenCorpus corpus, TermNames names, MethodCards methods, TifaSettings settings) {
		this.query = new SubgraphQuery(store, settings.shown());
		this.names = names;
		this.methods = methods;
		this.limits = settings.limits();
	}

	@GetMapping
	GraphView get(@RequestParam MultiValueMap<String, String> values,
			@RequestHeader(name = "Accept-Language", required = false) String language) {
		return answer(new Parameters(values), Language.of(language));
	}

	@PostMapping
	GraphView post(@RequestBody Map<String, Object> values,
			@RequestHeader(name = "Accept-Language", required = false) String language) {
		return answer(Parameters.of(values), Language.of(language));
	}

	private GraphView answer(Parameters parameters, Language language) {
		GraphQuestion question = question(parameters);
		return GraphView.of(this.query.ask(question), question, this.methods, language);
	}

	private GraphQuestion question(Parameters parameters) {
		List<String> asked = parameters.all("term");
		if (asked.size() > this.limits.mostNodes()) {
			throw new Refusal("graph.tooManyTerms", Map.of("terms", asked.size(), "limit", this.limits.mostNodes()));
		}
		List<String> terms = this.names.canonical(asked);
		return new GraphQuestion(terms, parameters.within("depth", 1, 1, DEEPEST),
				parameters.clamped("limit", this.limits.nodes(), 0, this.limits.mostNodes()),
				parameters.within("offset", 0, 0, Integer.MAX_VALUE / 2), parameters.choice("unit", Unit.PARAGRAPH),
				parameters.choice("measure", Measure.NPMI),
				parameters.within("min", FEWEST_SHARED, 1, Integer.MAX_VALUE), parameters.number("minScore"),
				parameters.terms(), parameters.speeches());
	}

}
