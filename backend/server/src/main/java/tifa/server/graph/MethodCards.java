package tifa.server.graph;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import tifa.graph.corpus.Corpus;
import tifa.graph.corpus.Totals;
import tifa.graph.query.GraphQuestion;
import tifa.graph.query.Links;
import tifa.graph.query.Subgraph;
import tifa.server.corpus.OpenCorpus;
import tifa.server.corpus.TifaVersion;
import tifa.server.method.MethodLine;
import tifa.server.problem.Catalogue;
import tifa.server.problem.Language;

import org.springframework.stereotype.Component;

/**
 * Writes the method cards of views.
 */
@Component
public class MethodCards {

	private final OpenCorpus corpus;

	private final Catalogue catalogue;

	private final NodeFigures figures;

	private final String version;

	MethodCards(OpenCorpus corpus, Catalogue catalogue, Optional<NodeFigures> figures, TifaVersion version) {
		this.figures = figures.orElse(NodeFigures.NONE);
		this.corpus = corpus;
		this.catalogue = catalogue;
		this.version = version.text();
	}

	/** The card of a question's answer. */
	public MethodCard card(GraphQuestion question, Subgraph graph, Language language) {
		return card(question, graph, Told.map(question, communities(question)), language);
	}

	/** The card of the ways between two concepts. */
	MethodCard ofPaths(GraphQuestion question, Subgraph graph, Language language) {
		return card(question, graph, Told.ways(question, communities(question)), language);
	}

	/**
	 * The card of an expansion: a map of what it brings, and of what that is linked with.
	 */
	MethodCard ofExpansion(GraphQuestion question, Subgraph graph, Language language) {
		List<String> names = Stream
			.of(question.terms().stream(), graph.nodes().stream().map(Subgraph.Node::name),
					graph.edges().stream().flatMap((edge) -> Stream.of(edge.source(), edge.target())))
			.flatMap((each) -> each)
			.distinct()
			.toList();
		GraphQuestion brought = question.of(names)
			.withLinks(Links.of(graph.edges().stream().map(Subgraph.Edge::id).toList()));
		return card(brought, graph, language);
	}

	private MethodCard card(GraphQuestion question, Subgraph graph, Map<String, List<String>> told, Language language) {
		Corpus open = this.corpus.get();
		Totals totals = open.totals();
		Map<String, List<String>> values = new LinkedHashMap<>(told);
		values.put("corpus", List.of(shortened(open.hash())));
		values.put("vocabulary", List.of(shortened(totals.vocabulary())));
		values.put("shown", List.of(String.valueOf(open.shown())));
		String line = new MethodLine(Corpus.PIPELINE, values).text(language) + fictional(totals, language);
		return new MethodCard(line, Corpus.PIPELINE, this.version, LocalDate.now().toString(), totals.revision(),
				open.hash(), totals.vocabulary(), open.shown(), AskedAgain.parameters(told, AskedAgain::number),
				graph.parameters(), formula(question, language), graph.speeches(), graph.units(),
				graph.nodes().size() + graph.speechMap().speeches().size(),
				graph.edges().size() + graph.speechMap().links().size(), GraphHash.of(graph), totals.fictional(),
				this.figures.computation(question.unit(), question.measure()));
	}

	/** Said behind the line: it is no part of what is asked. */
	private String fictional(Totals totals, Language language) {
		return (totals.fictional() == 0) ? ""
				: " " + this.catalogue.text("method.fictional", Map.of("fictional", totals.fictional()), language);
	}

	private String formula(GraphQuestion question, Language language) {
		String measure = question.measure().word();
		return this.catalogue.text("method.column.score",
				Map.of("measure", word("method.measure." + measure, language), "formula",
						word("method.formula." + measure, language), "unit",
						word("method.unit." + question.unit().word(), language)),
				language);
	}

	private String word(String code, Language language) {
		return this.catalogue.text(code, Map.of(), language);
	}

	private Map<String, Integer> communities(GraphQuestion question) {
		return (question.termFilter().members() != null) ? this.figures.communities(question.unit(), question.measure())
				: Map.of();
	}

	private static String shortened(String hash) {
		return hash.substring(0, MethodLine.SHORT);
	}

}
