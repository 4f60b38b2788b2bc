package tifa.server.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import tifa.graph.layout.Picture;
import tifa.graph.query.GraphQuestion;
import tifa.graph.query.Subgraph;
import tifa.graph.query.SubgraphQuery;
import tifa.graph.store.Store;
import tifa.server.parameters.Parameters;
import tifa.server.pictures.Pictures;
import tifa.server.problem.Language;
import tifa.server.settings.TifaSettings;

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

	private final SubgraphQuery query;

	private final GraphQuestions questions;

	private final MethodCards methods;

	private final NodeFigures figures;

	private final Pictures pictures;

	GraphController(Store store, GraphQuestions questions, MethodCards methods, Optional<NodeFigures> figures,
			Pictures pictures, TifaSettings settings) {
		this.query = new SubgraphQuery(store, settings.shown());
		this.questions = questions;
		this.methods = methods;
		this.figures = figures.orElse(NodeFigures.NONE);
		this.pictures = pictures;
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
		GraphQuestion question = this.questions.question(parameters);
		Subgraph graph = this.query.ask(question);
		List<String> names = graph.nodes().stream().map(Subgraph.Node::name).toList();
		Picture picture = LayoutView.asked(parameters, (look) -> this.pictures.of(graph, question, look));
		return GraphView.of(graph, this.figures.of(names, question), picture,
				this.methods.card(question, graph, language));
	}

}
