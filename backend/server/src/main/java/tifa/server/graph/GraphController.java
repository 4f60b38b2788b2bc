package tifa.server.graph;

import java.util.Map;

import tifa.server.parameters.Parameters;
import tifa.server.problem.Language;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/**
 * Serves subgraphs: the overview, or the neighbourhood of terms; and what they can be
 * narrowed to.
 */
@RestController
@RequestMapping("/api/graph")
class GraphController {

	private final GraphQuestions questions;

	private final GraphAnswers answers;

	private final GraphTags tags;

	GraphController(GraphQuestions questions, GraphAnswers answers, GraphTags tags) {
		this.questions = questions;
		this.answers = answers;
		this.tags = tags;
	}

	/** Not sent again to who has it: one overview is asked for over and over. */
	@GetMapping
	ResponseEntity<GraphView> get(@RequestParam MultiValueMap<String, String> values,
			@RequestHeader(name = "Accept-Language", required = false) String language, WebRequest request) {
		Parameters parameters = new Parameters(values);
		Asked asked = this.questions.asked(parameters);
		String tag = this.tags.of(values, asked.question(), language);
		if (request.checkNotModified(tag)) {
			return null;
		}
		return ResponseEntity.ok()
			.eTag(tag)
			.cacheControl(CacheControl.noCache().cachePrivate())
			.varyBy(HttpHeaders.ACCEPT_LANGUAGE)
			.body(this.answers.graph(asked, parameters, Language.of(language)));
	}

	@PostMapping
	GraphView post(@RequestBody Map<String, Object> values,
			@RequestHeader(name = "Accept-Language", required = false) String language) {
		Parameters parameters = Parameters.of(values);
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
