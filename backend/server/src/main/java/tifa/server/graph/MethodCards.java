package tifa.server.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import tifa.graph.corpus.Corpus;
import tifa.graph.corpus.Totals;
import tifa.graph.query.GraphQuestion;
import tifa.graph.query.Join;
import tifa.graph.query.Subgraph;
import tifa.server.corpus.OpenCorpus;
import tifa.server.corpus.TifaVersion;
import tifa.server.problem.Catalogue;
import tifa.server.problem.Language;

import org.springframework.stereotype.Component;

/**
 * Writes the method cards of views.
 */
@Component
public class MethodCards {

	/** As many digits of a hash as a citation needs. */
	private static final int SHORT = 6;

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
		return card(question, graph, choice(question, language), language);
	}

	/** The card of the ways between two concepts. */
	MethodCard ofPaths(GraphQuestion question, Subgraph graph, Language language) {
		return card(question, graph, say("method.path", language, "a", question.terms().get(0), "b",
				question.terms().get(1), "limit", question.limit()), language);
	}

	/** The card of an expansion. */
	MethodCard ofExpansion(GraphQuestion question, Subgraph graph, Language language) {
		return card(question, graph,
				say("method.expansion", language, "term", question.terms().get(0), "limit", question.limit()),
				language);
	}

	private MethodCard card(GraphQuestion question, Subgraph graph, String choice, Language language) {
		Corpus open = this.corpus.get();
		Totals totals = open.totals();
		return new MethodCard(line(question, graph, choice, language), Corpus.PIPELINE, this.version, totals.revision(),
				open.hash(), totals.vocabulary(), graph.parameters(), graph.speeches(), graph.units(),
				totals.fictional());
	}

	private String line(GraphQuestion question, Subgraph graph, String choice, Language language) {
		Corpus open = this.corpus.get();
		Totals totals = open.totals();
		List<String> words = new ArrayList<>();
		words.add(say("method.base", language, "pipeline", Corpus.PIPELINE, "revision", totals.revision(), "corpus",
				open.hash().substring(0, SHORT), "vocabulary", totals.vocabulary().substring(0, SHORT)));
		words.add(say("method.unit." + question.unit().word(), language));
		words.add(say("method.measure." + question.measure().word(), language));
		words.add(choice);
		if (question.join() == Join.ALL && !question.isOverview()) {
			words.add(say("method.join", language));
		}
		if (question.speeches() > 0) {
			words.add(say("method.speeches", language, "speeches", graph.speechMap().speeches().size()));
		}
		words.add(say("method.min", language, "min", question.min()));
		if (question.minScore() != null) {
			words.add(say("method.minScore", language, "minScore", question.minScore()));
		}
		if (question.termFilter().members() != null) {
			words.add(communities(question, language));
		}
		if (!question.speechFilter().isNone()) {
			words.add(say("method.part", language, "speeches", graph.speeches()));
		}
		if (totals.fictional() > 0) {
			words.add(say("method.fictional", language, "fictional", totals.fictional()));
		}
		return String.join(" ", words);
	}

	private String communities(GraphQuestion question, Language language) {
		NodeFigures.Computation computed = this.figures.computation(question.unit(), question.measure());
		return say("method.communities", language, "members", question.termFilter().members().size(), "algorithm",
				computed.algorithm(), "resolution", computed.resolution(), "seed", computed.seed(), "modularity",
				Math.round(computed.modularity() * 1000) / 1000.0, "revision", computed.revision());
	}

	/** Which concepts and links: by rule, or listed one by one. */
	private String choice(GraphQuestion question, Language language) {
		if (question.isPicked()) {
			return say("method.picked", language, "terms", question.terms().size(), "links", question.links().size());
		}
		return say(question.isOverview() ? "method.overview" : "method.ego", language, "limit", question.limit(),
				"terms", String.join("+", question.terms()));
	}

	private String say(String code, Language language, Object... values) {
		Map<String, Object> named = new LinkedHashMap<>();
		for (int i = 0; i < values.length; i += 2) {
			named.put((String) values[i], values[i + 1]);
		}
		return this.catalogue.text(code, named, language);
	}

}
