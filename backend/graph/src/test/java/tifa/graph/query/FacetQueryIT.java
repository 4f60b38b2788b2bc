package tifa.graph.query;

import java.util.List;

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

	private static FacetQuery query;

	@BeforeAll
	static void fill() {
		TinyCorpus.full();
		query = new FacetQuery(TinyCorpus.store(), 0.5);
	}

	@Test
	void eachCountIsWhatThatChoiceAloneWouldLeave() {
		Facets facets = query.ask(overview(Measure.NPMI, 1, null, TermFilter.NONE));
		assertThat(facets.category()).containsExactly(new Facets.Value("formulation", 2, 2),
				new Facets.Value("party-building", 2, 2));
		assertThat(facets.tier()).containsExactly(new Facets.Value("lexicon", 4, 4));
		TermFilter one = new TermFilter(List.of("formulation"), List.of(), List.of());
		Facets narrowed = query.ask(overview(Measure.NPMI, 1, null, one));
		assertThat(narrowed.category()).isEqualTo(facets.category());
		assertThat(narrowed.tier()).containsExactly(new Facets.Value("lexicon", 2, 2));
	}

	@Test
	void theNeighboursOfConceptsAreCountedUnderTheRule() {
		assertThat(query.ask(ego(1, null, SpeechFilter.NONE)).category())
			.containsExactly(new Facets.Value("party-building", 2, 2), new Facets.Value("formulation", 1, 1));
		assertThat(query.ask(ego(3, null, SpeechFilter.NONE)).category())
			.containsExactly(new Facets.Value("formulation", 1, 1));
		assertThat(query.ask(ego(1, 0.3, SpeechFilter.NONE)).category())
			.containsExactly(new Facets.Value("formulation", 1, 1));
	}

	@Test
	void aPartIsCountedAnew() {
		SpeechFilter year = new SpeechFilter(new PartialDate("2020"), new PartialDate("2020"), List.of(), List.of(),
				List.of(), List.of());
		// Speech B alone has 四个意识, 三会一课 and 从严治党
		assertThat(query.ask(ego(1, null, year)).category()).containsExactly(new Facets.Value("party-building", 2, 2));
		assertThat(query
			.ask(new GraphQuestion(List.of(), 1, 10, 0, Unit.PARAGRAPH, Measure.NPMI, 1, null, TermFilter.NONE, year))
			.tier()).containsExactly(new Facets.Value("lexicon", 3, 3));
	}

	@Test
	void linksAreCountedByScoreAndByCountEachUnderTheOther() {
		// Paragraphs 3, 2, 2, 1, 1; logDice 14 + log2(2a / (f1 + f2))
		Facets facets = query.ask(overview(Measure.COUNT, 1, null, TermFilter.NONE));
		assertThat(facets.count()).containsExactly(new Facets.Bin(1, 2, 2), new Facets.Bin(2, 3, 2),
				new Facets.Bin(3, 4, 1));
		assertThat(facets.score()).isEqualTo(facets.count());
		Facets strong = query.ask(overview(Measure.COUNT, 2, 3.0, TermFilter.NONE));
		assertThat(strong.count()).containsExactly(new Facets.Bin(3, 4, 1));
		assertThat(strong.score()).containsExactly(new Facets.Bin(2, 3, 2), new Facets.Bin(3, 4, 1));
		List<Facets.Bin> scores = query.ask(overview(Measure.NPMI, 1, null, TermFilter.NONE)).score();
		assertThat(scores.get(0).from()).isEqualTo(-0.06);
		assertThat(scores).last().satisfies((bin) -> assertThat(bin.count()).isEqualTo(1));
		assertThat(scores.stream().mapToLong(Facets.Bin::count).sum()).isEqualTo(5);
		assertThat(query.ask(ego(1, null, SpeechFilter.NONE)).count()).containsExactly(new Facets.Bin(2, 3, 2),
				new Facets.Bin(3, 4, 1));
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
