package tifa.server.export;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import tifa.graph.analysis.Figures;
import tifa.graph.export.ExportFormat;
import tifa.graph.export.ExportedGraph;
import tifa.graph.query.GraphQuestion;
import tifa.graph.query.Subgraph;
import tifa.graph.query.SubgraphQuery;
import tifa.graph.store.Store;
import tifa.server.graph.GraphQuestions;
import tifa.server.graph.MethodCard;
import tifa.server.graph.MethodCards;
import tifa.server.graph.NodeFigures;
import tifa.server.parameters.Parameters;
import tifa.server.problem.Language;
import tifa.server.settings.TifaSettings;
import tifa.text.Refusal;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives the subgraphs of {@code /api/graph} as files; once asked for, a subgraph is
 * written straight into the answer.
 */
@RestController
@RequestMapping("/api/export/{format}")
class ExportController {

	private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {
	};

	private final SubgraphQuery query;

	private final GraphQuestions questions;

	private final MethodCards methods;

	private final NodeFigures figures;

	private final FileName fileName;

	private final JsonMapper json;

	ExportController(Store store, TifaSettings settings, GraphQuestions questions, MethodCards methods,
			Optional<NodeFigures> figures, FileName fileName, JsonMapper json) {
		this.query = new SubgraphQuery(store, settings.shown());
		this.questions = questions;
		this.methods = methods;
		this.figures = figures.orElse(NodeFigures.NONE);
		this.fileName = fileName;
		this.json = json;
	}

	@GetMapping
	void get(@PathVariable String format, @RequestParam MultiValueMap<String, String> values,
			@RequestHeader(name = "Accept-Language", required = false) String language, HttpServletResponse response)
			throws IOException {
		write(Formats.of(format), new Parameters(values), Map.of(), Language.of(language), response);
	}

	@PostMapping
	void post(@PathVariable String format, @RequestBody Map<String, Object> values,
			@RequestHeader(name = "Accept-Language", required = false) String language, HttpServletResponse response)
			throws IOException {
		ExportFormat known = Formats.of(format);
		Map<String, Object> parameters = new LinkedHashMap<>(values);
		Map<String, ExportedGraph.Position> positions = Positions.of(parameters.remove("positions"));
		write(known, Parameters.of(parameters), positions, Language.of(language), response);
	}

	private void write(ExportFormat format, Parameters parameters, Map<String, ExportedGraph.Position> positions,
			Language language, HttpServletResponse response) throws IOException {
		GraphQuestion question = this.questions.whole(parameters);
		Subgraph graph = this.query.ask(question);
		MethodCard card = this.methods.card(question, graph, language);
		compare(parameters.number("revision"), card.revision());
		response.setContentType(format.mediaType());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				this.fileName.disposition(question, card.revision(), format.ending(), language));
		format.write(
				new ExportedGraph(graph, figures(graph, question), question.unit(), positions, method(card, question)),
				response.getOutputStream());
	}

	/** The card, and how communities and figures came about. */
	private Map<String, Object> method(MethodCard card, GraphQuestion question) {
		Map<String, Object> method = new LinkedHashMap<>(this.json.convertValue(card, MAP));
		method.put("analysis",
				this.json.convertValue(this.figures.computation(question.unit(), question.measure()), MAP));
		return method;
	}

	private Map<String, Figures> figures(Subgraph graph, GraphQuestion question) {
		Map<String, Figures> figures = new HashMap<>();
		this.figures.of(graph.nodes().stream().map(Subgraph.Node::name).toList(), question)
			.figures()
			.forEach((name, known) -> figures.put(name, new Figures(known.community(), known.degree(), known.pageRank(),
					known.betweenness(), known.firstYear(), known.lastYear(), known.trend())));
		return figures;
	}

	/** Whoever says which revision is on the screen gets that one or none. */
	private static void compare(Double seen, long current) {
		if (seen != null && seen.longValue() != current) {
			throw new Refusal("export.stale", Map.of("seen", seen.longValue(), "current", current));
		}
	}

}
