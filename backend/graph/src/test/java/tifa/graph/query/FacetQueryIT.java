package tifa.graph.query;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tifa.graph.TinyCorpus;
import tifa.graph.speech.SpeechFilter;
import tifa.text.counting.Measure;
import tifa.text.counting.Unit;
import tifa.text.speech.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the map of {@link TinyCorpus} can be narrowed to, counted by hand: two concepts
 * are formulations, two are of party building.
 */
class FacetQueryIT {

	/** 三会一课 has no community. */
	private static final Map<String, Integer> COMMUNITIES = Map.of(TinyCorpus.CONSCIOUSNESS, 0, TinyCorpus.UPHOLDS, 0,
			TinyCorpus.STRICT, 1);

	/** Speech B alone: 四个意识, 三会一课 and 从严治党. */
	private static final SpeechFilter B = new SpeechFilter(new PartialDate("2020"), new PartialDate("2020"), List.of(),
			List.of(), List.of(), List.of());

	private static FacetQuery query;

	private static SubgraphQuery graphs;

	@BeforeAll
	static void fill() {
		TinyCorpus.full();
		query = new FacetQuery(TinyCorpus.store(), 0.5);
		graphs = new SubgraphQuery(TinyCorpus.store(), 0.5);
	}

	@Test
	void eachCountIsWhatThatChoiceAloneWouldLeave() {
		Facets facets = ask(overview(Measure.NPMI, 1, null, TermFilter.NONE));
		assertThat(facets.category()).containsExactly(new Facets.Value("formulation", 2, 2),
				new Facets.Value("party-building", 2, 2));
		assertThat(facets.tier()).containsExactly(new Facets.Value("lexicon", 4, 4));
		assertThat(facets.community()).containsExactly(new Facets.Value("0", 2, 2), new Facets.Value("1", 1, 1));
		TermFilter one = new TermFilter(List.of("formulation"), List.of(), List.of());
		Facets narrowed = ask(overview(Measure.NPMI, 1, null, one));
		assertThat(narrowed.category()).isEqualTo(facets.category());
		assertThat(narrowed.tier()).containsExactly(new Facets.Value("lexicon", 2, 2));
		assertThat(narrowed.community()).containsExactly(new Facets.Value("0", 2, 2), new Facets.Value("1", 0, 0));
		Facets second = ask(overview(Measure.NPMI, 1, null, TermFilter.NONE.among(List.of(TinyCorpus.STRICT))));
		assertThat(second.category()).containsExactly(new Facets.Value("party-building", 1, 1),
				new Facets.Value("formulation", 0, 0));
		assertThat(second.community()).isEqualTo(facets.community());
	}

	@Test
	void theNeighboursOfConceptsAreCountedUnderTheRule() {
		assertThat(ask(ego(1, null, SpeechFilter.NONE)).category())
			.containsExactly(new Facets.Value("party-building", 2, 2), new Facets.Value("formulation", 1, 1));
		assertThat(ask(ego(3, null, SpeechFilter.NONE)).category())
			.containsExactly(new Facets.Value("formulation", 1, 1), new Facets.Value("party-building", 0, 0));
		assertThat(ask(ego(1, 0.3, SpeechFilter.NONE)).category())
			.containsExactly(new Facets.Value("formulation", 1, 1), new Facets.Value("party-building", 0, 0));
	}

	@Test
	void aPartIsCountedAnewAndWhatItLacksIsNothing() {
		Facets near = ask(ego(1, null, B));
		assertThat(near.category()).containsExactly(new Facets.Value("party-building", 2, 2),
				new Facets.Value("formulation", 0, 0));
		assertThat(near.community()).containsExactly(new Facets.Value("1", 1, 1), new Facets.Value("0", 0, 0));
		Facets all = ask(
				new GraphQuestion(List.of(), 1, 10, 0, Unit.PARAGRAPH, Measure.NPMI, 1, null, TermFilter.NONE, B));
		assertThat(all.tier()).containsExactly(new Facets.Value("lexicon", 3, 3));
		assertThat(all.community()).containsExactly(new Facets.Value("0", 1, 1), new Facets.Value("1", 1, 1));
	}

	@Test
	void everyCountIsThatOfTheMapThenShown() {
		TermFilter formulations = new TermFilter(List.of("formulation"), List.of(), List.of());
		TermFilter community = TermFilter.NONE.among(members("0"));
		for (List<String> terms : List.of(List.<String>of(), List.of(TinyCorpus.CONSCIOUSNESS))) {
			for (SpeechFilter speeches : List.of(SpeechFilter.NONE, B)) {
				for (TermFilter filter : List.of(TermFilter.NONE, formulations, community)) {
					Facets facets = ask(question(terms, filter, speeches));
					facets.category()
						.forEach((each) -> holds(each,
								question(terms,
										new TermFilter(List.of(each.value()), List.of(), List.of(), filter.members()),
										speeches)));
					facets.tier()
						.forEach((each) -> holds(each, question(terms,
								new TermFilter(filter.categories(), List.of(each.value()), List.of(), filter.members()),
								speeches)));
					facets.community()
						.forEach((each) -> holds(each, question(terms, filter.among(members(each.value())), speeches)));
				}
			}
		}
	}

	private static void holds(Facets.Value value, GraphQuestion question) {
		assertThat(graphs.ask(question).passingNodes()).as("%s of %s", value, question).isEqualTo(value.count());
	}

	private static List<String> members(String community) {
		return COMMUNITIES.keySet().stream().filter((name) -> community.equals("" + COMMUNITIES.get(name))).toList();
	}

	private static GraphQuestion question(List<String> terms, TermFilter filter, SpeechFilter speeches) {
		return new GraphQuestion(terms, 1, 10, 0, Unit.PARAGRAPH, Measure.NPMI, 1, null, filter, speeches);
	}

	@Test
	void linksAreCountedByScoreAndByCountEachUnderTheOther() {
		// Paragraphs 3, 2, 2, 1, 1; logDice 14 + log2(2a / (f1 + f2))
		Facets facets = ask(overview(Measure.COUNT, 1, null, TermFilter.NONE));
		assertThat(facets.count()).containsExactly(new Facets.Bin(1, 2, 2), new Facets.Bin(2, 3, 2),
				new Facets.Bin(3, 4, 1));
		assertThat(facets.score()).isEqualTo(facets.count());
		Facets strong = ask(overview(Measure.COUNT, 2, 3.0, TermFilter.NONE));
		assertThat(strong.count()).containsExactly(new Facets.Bin(3, 4, 1));
		assertThat(strong.score()).containsExactly(new Facets.Bin(2, 3, 2), new Facets.Bin(3, 4, 1));
		List<Facets.Bin> scores = ask(overview(Measure.NPMI, 1, null, TermFilter.NONE)).score();
		assertThat(scores.get(0).from()).isEqualTo(-0.06);
		assertThat(scores).last().satisfies((bin) -> assertThat(bin.count()).isEqualTo(1));
		assertThat(scores.stream().mapToLong(Facets.Bin::count).sum()).isEqualTo(5);
		assertThat(ask(ego(1, null, SpeechFilter.NONE)).count()).containsExactly(new Facets.Bin(2, 3, 2),
				new Facets.Bin(3, 4, 1));
	}

	private static Facets ask(GraphQuestion question) {
		return query.ask(question, COMMUNITIES);
	}

	private static GraphQuestion overview(Measure measure, int min, Double minScore, TermFilter filter) {
		return new GraphQuestion(List.of(), 1, 10, 0, Unit.PARAGRAPH, measure, min, minScore, filter,
				SpeechFilter.NONE);
	}

	private static GraphQuestion ego(int min, Double minScore, SpeechFilter filter) {
		return new GraphQuestion(List.of(TinyCorpus.CONSCIOUSNESS), 1, 10, 0, Unit.PARAGRAPH, Measure.NPMI, min,
				minScore, TermFilter.NONE, filter);
	}

}
