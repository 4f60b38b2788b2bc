package tifa.server.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import tifa.graph.query.GraphQuestion;
import tifa.graph.query.Join;
import tifa.graph.query.Links;
import tifa.graph.query.TermFilter;
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

	/** More squares than that tell nothing apart. */
	private static final int MOST_SPEECHES = 50;

	/** A map made by hand has few times as many links as concepts. */
	private static final int MOST_LINKS_A_NODE = 20;

	private final TermNames names;

	private final NodeFigures figures;

	private final TifaSettings.Limits limits;

	GraphQuestions(TermNames names, Optional<NodeFigures> figures, TifaSettings settings) {
		this.names = names;
		this.figures = figures.orElse(NodeFigures.NONE);
		this.limits = settings.limits();
	}

	/**
	 * The question that parameters ask; what is missing has its default. Speeches beside
	 * the concepts are left out.
	 */
	public GraphQuestion question(Parameters parameters) {
		GraphQuestion question = asked(parameters).question();
		return question.with(question.join(), 0);
	}

	/** The same, with speeches beside the concepts where they are asked for. */
	public GraphQuestion whole(Parameters parameters) {
		return asked(parameters).question();
	}

	/** The same with speeches, and with what became of the names. */
	Asked asked(Parameters parameters) {
		boolean skip = parameters.choice("unknown", Unknown.REFUSE) == Unknown.SKIP;
		TermNames.Named named = named(parameters.all("term"), skip);
		GraphQuestion question = rule(named.names(),
				parameters.clamped("limit", this.limits.nodes(), 0, this.limits.mostNodes()), parameters)
			.with(parameters.choice("join", Join.ANY), parameters.within("speeches", 0, 0, MOST_SPEECHES))
			.withLinks(links(parameters, skip))
			.withSpeeches(parameters.all("shownSpeech"));
		return new Asked(question, named.renamed(), named.missing(), parameters.all("edge"));
	}

	/** The question about some terms, under the rule and the filters of parameters. */
	GraphQuestion rule(List<String> terms, int limit, Parameters parameters) {
		Unit unit = parameters.choice("unit", Unit.PARAGRAPH);
		Measure measure = parameters.choice("measure", Measure.NPMI);
		return new GraphQuestion(terms, parameters.within("depth", 1, 1, DEEPEST), limit,
				parameters.within("offset", 0, 0, Integer.MAX_VALUE / 2), unit, measure,
				parameters.within("min", GraphQuestion.FEWEST_SHARED, 1, Integer.MAX_VALUE),
				parameters.number("minScore"), terms(parameters, unit, measure), parameters.speeches());
	}

	/** Terms that all have to be there, by their names in whatever spelling. */
	TermNames.Named all(List<String> asked) {
		return named(asked, false);
	}

	/** The names on a map; those that there are no longer don't matter. */
	List<String> known(List<String> shown) {
		within(shown);
		return this.names.find(shown).names();
	}

	private TermNames.Named named(List<String> asked, boolean skip) {
		within(asked);
		TermNames.Named named = this.names.find(asked);
		if (!named.missing().isEmpty() && (!skip || named.names().isEmpty())) {
			throw new Refusal("term.unknown", Map.of("term", named.missing().get(0)));
		}
		return named;
	}

	private void within(List<String> asked) {
		if (asked.size() > this.limits.mostNodes()) {
			throw new Refusal("graph.tooManyTerms", Map.of("terms", asked.size(), "limit", this.limits.mostNodes()));
		}
	}

	private TermFilter terms(Parameters parameters, Unit unit, Measure measure) {
		List<Integer> communities = parameters.wholes("community");
		return communities.isEmpty() ? parameters.terms()
				: parameters.terms().among(this.figures.members(communities, unit, measure));
	}

	/** The links of a map made by hand, as ids of edges. */
	private Links links(Parameters parameters, boolean skip) {
		List<String> ids = parameters.all("edge");
		int most = MOST_LINKS_A_NODE * this.limits.mostNodes();
		if (ids.size() > most) {
			throw new Refusal("graph.tooManyLinks", Map.of("links", ids.size(), "limit", most));
		}
		if (!ids.isEmpty() && parameters.all("term").isEmpty()) {
			throw new Refusal("parameter.missing", Map.of("parameter", "term"));
		}
		if (ids.isEmpty()) {
			return Links.NONE;
		}
		return skip ? Links.ifThere(ids, today()) : Links.of(ids);
	}

	private UnaryOperator<String> today() {
		return (name) -> this.names.find(List.of(name)).names().stream().findFirst().orElse(null);
	}

	/** What is done about names that the vocabulary doesn't have. */
	private enum Unknown {

		/** The question is refused. */
		REFUSE,

		/** They are left out and told. */
		SKIP

	}

}
