package tifa.server.graph;

import java.util.Map;

import tifa.server.parameters.Parameters;
import tifa.server.problem.Language;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves subgraphs: the overview, or the neighbourhood of terms; and what they can be
 * narrowed to.
 */
@RestController
@RequestMapping("/api/graph")
class GraphController {

	private final GraphQuestions questions;

	private final GraphAnswers answers;

	GraphController(GraphQuestions questions, GraphAnswers answers) {
		this.questions = questions;
		this.answers = answers;
	}

	@GetMapping
	GraphView get(@RequestParam MultiValueMap<String, String> values,
			@RequestHeader(name = "Accept-Language", required = false) String language) {
		return answer(new Parameters(values), language);
	}

	@PostMapping
	GraphView post(@RequestBody Map<String, Object> values,
			@RequestHeader(name = "Accept-Language", required = false) String language) {
		return answer(Parameters.of(values), language);
	}

	private GraphView answer(Parameters parameters, String language) {
		return this.answers.graph(this.questions.asked(parameters), parameters, Language.of(language));
	}

	@GetMapping("/facets")
	FacetsView facets(@RequestParam MultiValueMap<String, String> values) {
		return this.answers.facets(this.questions.question(new Parameters(values)));
	}

	@PostMapping("/facets")
	FacetsView facetsOf(@RequestBody Map<String, Object> values) {
		return this.answers.facets(this.questions.question(Parameters.of(values)));
	}

}
