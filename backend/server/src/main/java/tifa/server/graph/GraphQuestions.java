package tifa.server.graph;

import java.util.List;
import java.util.Map;

import tifa.graph.query.GraphQuestion;
import tifa.graph.query.Links;
import tifa.server.corpus.TermNames;
import tifa.server.parameters.Parameters;
import tifa.server.settings.TifaSettings;
import tifa.text.Refusal;
import tifa.text.counting.Measure;
import tifa.text.counting.Unit;

import org.springframework.stereotype.Component;

/**
 * Makes questions about the graph from parameters.
 */
@Component
public class GraphQuestions {

	private static final int DEEPEST = 2;

	private static final int FEWEST_SHARED = 2;

	/** A map made by hand has few times as many links as concepts. */
	private static final int MOST_LINKS_A_NODE = 20;

	private final TermNames names;

	private final TifaSettings.Limits limits;

	GraphQuestions(TermNames names, TifaSettings settings) {
		this.names = names;
		this.limits = settings.limits();
	}

	/** The question that parameters ask; what is missing has its default. */
	public GraphQuestion question(Parameters parameters) {
		List<String> asked = parameters.all("term");
		if (asked.size() > this.limits.mostNodes()) {
			throw new Refusal("graph.tooManyTerms", Map.of("terms", asked.size(), "limit", this.limits.mostNodes()));
		}
		List<String> terms = this.names.canonical(asked);
		return new GraphQuestion(terms, parameters.within("depth", 1, 1, DEEPEST),
				parameters.clamped("limit", this.limits.nodes(), 0, this.limits.mostNodes()),
				parameters.within("offset", 0, 0, Integer.MAX_VALUE / 2), parameters.choice("unit", Unit.PARAGRAPH),
				parameters.choice("measure", Measure.NPMI),
				parameters.within("min", FEWEST_SHARED, 1, Integer.MAX_VALUE), parameters.number("minScore"),
				parameters.terms(), parameters.speeches())
			.withLinks(links(parameters));
	}

	/** The links of a map made by hand, as ids of edges. */
	private Links links(Parameters parameters) {
		Links links = Links.of(parameters.all("edge"));
		int most = MOST_LINKS_A_NODE * this.limits.mostNodes();
		if (links.size() > most) {
			throw new Refusal("graph.tooManyLinks", Map.of("links", links.size(), "limit", most));
		}
		if (links.size() > 0 && parameters.all("term").isEmpty()) {
			throw new Refusal("parameter.missing", Map.of("parameter", "term"));
		}
		return links;
	}

}
