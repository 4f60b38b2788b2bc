package tifa.server.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import tifa.graph.layout.Picture;
import tifa.graph.query.Expansion;
import tifa.graph.query.FacetQuery;
import tifa.graph.query.Facets;
import tifa.graph.query.GraphQuestion;
import tifa.graph.query.PathQuery;
import tifa.graph.query.Paths;
import tifa.graph.query.Subgraph;
import tifa.graph.store.Store;
import tifa.server.corpus.TermNames.Renamed;
import tifa.server.graph.NodeFigures.Known;
import tifa.server.parameters.Parameters;
import tifa.server.pictures.KeptGraphs;
import tifa.server.pictures.Pictures;
import tifa.server.problem.Language;
import tifa.server.settings.TifaSettings;

import org.springframework.stereotype.Component;

/**
 * Answers questions about the graph: with what the store counts, what is known of
 * concepts besides, and how the answer came about.
 */
@Component
class GraphAnswers {

	private final KeptGraphs graphs;

	private final PathQuery paths;

	private final FacetQuery facets;

	private final NodeFigures figures;

	private final Pictures pictures;

	private final MethodCards methods;

	GraphAnswers(Store store, TifaSettings settings, Optional<NodeFigures> figures, KeptGraphs graphs,
			Pictures pictures, MethodCards methods) {
		this.graphs = graphs;
		this.paths = new PathQuery(store, settings.shown());
		this.facets = new FacetQuery(store, settings.shown());
		this.figures = figures.orElse(NodeFigures.NONE);
		this.pictures = pictures;
		this.methods = methods;
	}

	GraphView graph(Asked asked, Parameters parameters, Language language) {
		Subgraph graph = this.graphs.ask(asked.question());
		Picture picture = LayoutView.asked(parameters, (look) -> this.pictures.of(graph, asked.question(), look));
		return GraphView.of(asked, graph, known(graph, asked.question()), picture,
				this.methods.card(asked.question(), graph, language));
	}

	/** What kinds of neighbours there are is counted where nothing else is asked for. */
	ExpansionView expansion(Expansion.Question question, List<Renamed> renamed, Language language) {
		GraphQuestion rule = question.rule();
		Expansion expansion = this.graphs.expand(question);
		Facets groups = (rule.limit() == 0) ? this.facets.ofNeighbours(rule, question.known(), communities(rule))
				: null;
		return ExpansionView.of(expansion, groups, new Asked(rule, renamed), known(expansion.graph(), rule),
				this.methods.ofExpansion(rule, expansion.graph(), language));
	}

	PathView path(GraphQuestion question, List<Renamed> renamed, Language language) {
		Paths found = this.paths.ask(question);
		return PathView.of(found, renamed, known(found.graph(), question),
				this.methods.ofPaths(question, found.graph(), language));
	}

	FacetsView facets(GraphQuestion question) {
		return FacetsView.of(this.facets.ask(question, communities(question)));
	}

	private Map<String, Integer> communities(GraphQuestion question) {
		return this.figures.communities(question.unit(), question.measure());
	}

	private Known known(Subgraph graph, GraphQuestion question) {
		return this.figures.of(graph.nodes().stream().map(Subgraph.Node::name).toList(), question);
	}

}
