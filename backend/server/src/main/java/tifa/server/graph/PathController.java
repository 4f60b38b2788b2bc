package tifa.server.graph;

import java.util.List;
import java.util.Map;

import tifa.server.corpus.TermNames.Named;
import tifa.server.parameters.Parameters;
import tifa.server.problem.Language;
import tifa.text.Refusal;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the ways between two concepts.
 */
@RestController
@RequestMapping("/api/path")
class PathController {

	private static final int WAYS = 5;

	private static final int MOST_WAYS = 20;

	private final GraphQuestions questions;

	private final GraphAnswers answers;

	PathController(GraphQuestions questions, GraphAnswers answers) {
		this.questions = questions;
		this.answers = answers;
	}

	@GetMapping
	PathView get(@RequestParam MultiValueMap<String, String> values,
			@RequestHeader(name = "Accept-Language", required = false) String language) {
		return answer(new Parameters(values), Language.of(language));
	}

	@PostMapping
	PathView post(@RequestBody Map<String, Object> values,
			@RequestHeader(name = "Accept-Language", required = false) String language) {
		return answer(Parameters.of(values), Language.of(language));
	}

	private PathView answer(Parameters parameters, Language language) {
		Named ends = this.questions.all(List.of(parameters.required("a"), parameters.required("b")));
		if (ends.names().size() < 2) {
			throw new Refusal("parameter.invalid", Map.of("parameter", "b", "value", parameters.required("b")));
		}
		int limit = parameters.within("limit", WAYS, 1, MOST_WAYS);
		return this.answers.path(this.questions.rule(ends.names(), limit, parameters), ends.renamed(), language);
	}

}
