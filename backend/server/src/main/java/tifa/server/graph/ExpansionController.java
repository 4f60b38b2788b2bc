package tifa.server.graph;

import java.util.List;
import java.util.Map;

import tifa.graph.query.Expansion;
import tifa.graph.query.Expansion.Among;
import tifa.graph.query.Expansion.By;
import tifa.graph.query.GraphQuestion;
import tifa.server.corpus.TermNames.Named;
import tifa.server.parameters.Parameters;
import tifa.server.problem.Language;
import tifa.server.settings.TifaSettings;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the next neighbours of a concept on a map.
 */
@RestController
class ExpansionController {

	private static final int NEXT = 15;

	private final GraphQuestions questions;

	private final GraphAnswers answers;

	private final int most;

	ExpansionController(GraphQuestions questions, GraphAnswers answers, TifaSettings settings) {
		this.questions = questions;
		this.answers = answers;
		this.most = settings.limits().mostNodes();
	}

	@PostMapping("/api/expansion")
	ExpansionView next(@RequestBody Map<String, Object> values,
			@RequestHeader(name = "Accept-Language", required = false) String language) {
		Parameters parameters = Parameters.of(values);
		Named of = this.questions.all(List.of(parameters.required("of")));
		GraphQuestion rule = this.questions.rule(of.names(), parameters.within("limit", NEXT, 0, this.most),
				parameters);
		Expansion.Question question = new Expansion.Question(rule, this.questions.known(parameters.all("shown")),
				parameters.choice("by", By.STRONGEST), parameters.choice("among", Among.ALL));
		return this.answers.expansion(question, of.renamed(), Language.of(language));
	}

}
