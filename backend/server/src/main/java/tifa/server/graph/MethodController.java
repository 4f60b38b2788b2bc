package tifa.server.graph;

import java.util.Map;

import tifa.graph.query.GraphQuestion;
import tifa.server.parameters.Parameters;
import tifa.server.pictures.KeptGraphs;
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
 * Serves the method cards of views, and reads their lines.
 */
@RestController
@RequestMapping("/api/method")
class MethodController {

	private final GraphQuestions questions;

	private final KeptGraphs graphs;

	private final MethodCards cards;

	private final MethodReader reader;

	MethodController(GraphQuestions questions, KeptGraphs graphs, MethodCards cards, MethodReader reader) {
		this.questions = questions;
		this.graphs = graphs;
		this.cards = cards;
		this.reader = reader;
	}

	@GetMapping
	MethodCard get(@RequestParam MultiValueMap<String, String> values,
			@RequestHeader(name = "Accept-Language", required = false) String language) {
		return card(new Parameters(values), Language.of(language));
	}

	@PostMapping
	MethodCard post(@RequestBody Map<String, Object> values,
			@RequestHeader(name = "Accept-Language", required = false) String language) {
		return card(Parameters.of(values), Language.of(language));
	}

	@PostMapping("/line")
	MethodReader.Reading line(@RequestBody Map<String, Object> values,
			@RequestHeader(name = "Accept-Language", required = false) String language) {
		return this.reader.read(Parameters.of(values).required("line"), Language.of(language));
	}

	private MethodCard card(Parameters parameters, Language language) {
		GraphQuestion question = this.questions.whole(parameters);
		return this.cards.card(question, this.graphs.ask(question), language);
	}

}
