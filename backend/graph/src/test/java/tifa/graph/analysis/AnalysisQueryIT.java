package tifa.graph.analysis;

import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tifa.graph.TinyCorpus;
import tifa.text.counting.Measure;
import tifa.text.counting.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class AnalysisQueryIT {

	private static final Runnable GO_ON = () -> {
	};

	private static AnalysisQuery query;

	@BeforeAll
	static void fill() {
		TinyCorpus.full();
		query = new AnalysisQuery(TinyCorpus.store(), 0.5);
	}

	@Test
	void theDegreeIsTheNumberOfNeighboursThatPass() {
		Analysis paragraphs = query.ask(Unit.PARAGRAPH, Measure.NPMI, 2, Map.of(), GO_ON);
		assertThat(paragraphs.figures().get(TinyCorpus.CONSCIOUSNESS).degree()).isEqualTo(3);
		assertThat(paragraphs.figures().get(TinyCorpus.MEETINGS).degree()).isEqualTo(1);
		Analysis sentences = query.ask(Unit.SENTENCE, Measure.NPMI, 2, Map.of(), GO_ON);
		assertThat(sentences.figures().get(TinyCorpus.CONSCIOUSNESS).degree()).isEqualTo(1);
		assertThat(sentences.figures().get(TinyCorpus.MEETINGS).degree()).isZero();
	}

	@Test
	void conceptsThatAvoidEachOtherAreNotTied() {
		// ln(2·7/15) < 0: 三会一课 has no link of weight.
		Analysis analysis = query.ask(Unit.PARAGRAPH, Measure.NPMI, 2, Map.of(), GO_ON);
		assertThat(analysis.links()).isEqualTo(2);
		assertThat(analysis.communities()).singleElement().satisfies((community) -> {
			assertThat(community.size()).isEqualTo(3);
			assertThat(community.name()).isEqualTo("四个意识 · 两个维护");
		});
		assertThat(analysis.figures().get(TinyCorpus.STRICT).community()).isZero();
		assertThat(analysis.figures().get(TinyCorpus.MEETINGS).community()).isNull();
		assertThat(analysis.figures().get(TinyCorpus.CONSCIOUSNESS).betweenness()).isCloseTo(1 / 3.0, within(1e-12));
	}

	@Test
	void yearsAreThoseOfDatedSpeeches() {
		Figures figures = query.ask(Unit.PARAGRAPH, Measure.COUNT, 1, Map.of(), GO_ON)
			.figures()
			.get(TinyCorpus.UPHOLDS);
		assertThat(figures.firstYear()).isEqualTo(2019);
		assertThat(figures.lastYear()).isEqualTo(2019);
		assertThat(figures.trend()).isNull();
	}

	@Test
	void numbersOfCommunitiesAreKept() {
		assertThat(query.ask(Unit.PARAGRAPH, Measure.NPMI, 2, Map.of(TinyCorpus.STRICT, 4), GO_ON)
			.figures()
			.get(TinyCorpus.UPHOLDS)
			.community()).isEqualTo(4);
	}

	@Test
	void saysForWhichRevision() {
		assertThat(query.ask(Unit.PARAGRAPH, Measure.NPMI, 2, Map.of(), GO_ON).basis().revision()).isPositive();
	}

}
