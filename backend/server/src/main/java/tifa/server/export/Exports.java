package tifa.server.export;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import tifa.graph.SteadyRead;
import tifa.graph.analysis.Figures;
import tifa.graph.export.Drawing;
import tifa.graph.export.ExportFormat;
import tifa.graph.export.ExportedGraph;
import tifa.graph.layout.Look;
import tifa.graph.layout.Picture;
import tifa.graph.query.GraphQuestion;
import tifa.graph.query.StoredPassages;
import tifa.graph.query.Subgraph;
import tifa.graph.store.Store;
import tifa.server.graph.MethodCard;
import tifa.server.graph.MethodCards;
import tifa.server.graph.NodeFigures;
import tifa.server.pictures.KeptGraphs;
import tifa.server.pictures.Pictures;
import tifa.server.problem.Catalogue;
import tifa.server.problem.Language;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Answers questions with all that goes into a file: the subgraph, how it came about, what
 * its columns mean, and where its passages are.
 */
@Component
class Exports {

	private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {
	};

	private static final List<String> EXPLAINED = List.of("weight", "score", "expected", "paragraph", "sentence");

	private final Store store;

	private final KeptGraphs graphs;

	private final MethodCards methods;

	private final NodeFigures figures;

	private final Pictures pictures;

	private final Catalogue catalogue;

	private final JsonMapper json;

	Exports(Store store, KeptGraphs graphs, MethodCards methods, Optional<NodeFigures> figures, Pictures pictures,
			Catalogue catalogue, JsonMapper json) {
		this.store = store;
		this.graphs = graphs;
		this.methods = methods;
		this.figures = figures.orElse(NodeFigures.NONE);
		this.pictures = pictures;
		this.catalogue = catalogue;
		this.json = json;
	}

	Export of(ExportFormat format, GraphQuestion question, Drawing said, Language language) {
		Subgraph graph = this.graphs.ask(question);
		Drawing drawing = (format.placed() && said.positions().isEmpty()) ? drawn(graph, question) : said;
		MethodCard card = this.methods.card(question, graph, language);
		return new Export(
				new ExportedGraph(graph, figures(graph, question), question.unit(), drawing,
						method(card, question, language),
						new StoredPassages(this.store, graph, question.unit(), question.speechFilter())),
				card.revision());
	}

	/** As the page shows an overview; it says nothing of speeches. */
	private Drawing drawn(Subgraph graph, GraphQuestion question) {
		List<Picture.Place> places = this.pictures.of(graph, question, Look.WIDE).places();
		Map<String, ExportedGraph.Position> positions = new HashMap<>();
		for (int i = 0; i < places.size(); i++) {
			positions.put(graph.nodes().get(i).id(), new ExportedGraph.Position(places.get(i).x(), places.get(i).y()));
		}
		return Drawing.at(positions);
	}

	/** The revision of the corpus, as the store has it. */
	long revision() {
		return this.store.read(SteadyRead::revision);
	}

	/** The card, and what the columns mean. */
	private Map<String, Object> method(MethodCard card, GraphQuestion question, Language language) {
		Map<String, Object> method = new LinkedHashMap<>(this.json.convertValue(card, MAP));
		method.put("language", language.tag());
		method.put("columns", columns(question, language));
		return method;
	}

	private Map<String, Object> columns(GraphQuestion question, Language language) {
		Map<String, Object> words = Map.of("unit", say("method.unit." + question.unit().word(), Map.of(), language),
				"measure", say("method.measure." + question.measure().word(), Map.of(), language), "formula",
				say("method.formula." + question.measure().word(), Map.of(), language));
		Map<String, Object> columns = new LinkedHashMap<>();
		EXPLAINED.forEach((column) -> columns.put(column, say("method.column." + column, words, language)));
		return columns;
	}

	private String say(String code, Map<String, Object> values, Language language) {
		return this.catalogue.text(code, values, language);
	}

	private Map<String, Figures> figures(Subgraph graph, GraphQuestion question) {
		Map<String, Figures> figures = new HashMap<>();
		this.figures.of(graph.nodes().stream().map(Subgraph.Node::name).toList(), question)
			.figures()
			.forEach((name, known) -> figures.put(name, new Figures(known.community(), known.degree(), known.pageRank(),
					known.betweenness(), known.firstYear(), known.lastYear(), known.trend())));
		return figures;
	}

	/**
	 * What goes into a file.
	 *
	 * @param revision of the corpus that it is of
	 */
	record Export(ExportedGraph graph, long revision) {
	}

}
