package tifa.graph.trend;

import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tifa.graph.TinyCorpus;
import tifa.graph.query.EvidenceQuery;
import tifa.graph.speech.SpeechFilter;
import tifa.text.counting.Unit;
import tifa.text.speech.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The tiny corpus has a speech of 2019-03-05 with 3 paragraphs and 4 sentences, one of
 * 2020 with 2 and 3, and one without a date with 2 and 3.
 */
class TrendQueryIT {

	private static TrendQuery query;

	@BeforeAll
	static void fill() {
		TinyCorpus.full();
		query = new TrendQuery(TinyCorpus.store());
	}

	private static Trend ask(Bucketing by, Unit unit, SpeechFilter filter, String... terms) {
		return query.ask(List.of(terms), by, unit, filter);
	}

	@Test
	void countsSentencesByYearAndTheirShare() {
		Trend trend = ask(Bucketing.YEAR, Unit.SENTENCE, SpeechFilter.NONE, TinyCorpus.CONSCIOUSNESS,
				TinyCorpus.STRICT);
		assertThat(trend.buckets()).containsExactly("2019", "2020");
		assertThat(trend.units()).containsExactly(4L, 3L);
		assertThat(trend.speeches()).containsExactly(1L, 1L);
		assertThat(trend.undated()).isEqualTo(new Trend.Outside(1, 3));
		assertThat(trend.coarse()).isEqualTo(new Trend.Outside(0, 0));
		Trend.Series first = trend.series().get(0);
		assertThat(first.counts()).containsExactly(2L, 2L);
		assertThat(first.perThousand().get(0)).isEqualTo(500);
		assertThat(first.perThousand().get(1)).isCloseTo(666.667, within(.001));
		assertThat(first.speeches()).containsExactly(1L, 1L);
		assertThat(first.undated()).isEqualTo(1);
		assertThat(first.first()).isEqualTo("2019-03-05");
		assertThat(first.last()).isEqualTo("2020");
		Trend.Series second = trend.series().get(1);
		assertThat(second.term()).isEqualTo(TinyCorpus.STRICT);
		assertThat(second.counts()).containsExactly(1L, 2L);
		assertThat(second.mentions()).containsExactly(1L, 2L);
	}

	@Test
	void datesThatTellNoMonthAreCoarse() {
		Trend trend = ask(Bucketing.MONTH, Unit.PARAGRAPH, SpeechFilter.NONE, TinyCorpus.CONSCIOUSNESS);
		assertThat(trend.buckets()).containsExactly("2019-03");
		assertThat(trend.coarse()).isEqualTo(new Trend.Outside(1, 2));
		assertThat(trend.series().get(0).counts()).containsExactly(2L);
		assertThat(trend.series().get(0).coarse()).isEqualTo(2);
		assertThat(trend.series().get(0).undated()).isEqualTo(1);
	}

	@Test
	void aBucketsCountIsTheNumberOfItsPassages() {
		EvidenceQuery evidence = new EvidenceQuery(TinyCorpus.store());
		for (Unit unit : Unit.values()) {
			for (String term : List.of(TinyCorpus.CONSCIOUSNESS, TinyCorpus.UPHOLDS, TinyCorpus.MEETINGS)) {
				Trend trend = ask(Bucketing.YEAR, unit, SpeechFilter.NONE, term);
				for (int i = 0; i < trend.buckets().size(); i++) {
					PartialDate year = new PartialDate(trend.buckets().get(i));
					SpeechFilter only = new SpeechFilter(year, year, List.of(), List.of(), List.of(), List.of());
					assertThat(evidence.ask(term, null, unit, only, 1, 1).total()).as(term + year + unit)
						.isEqualTo(trend.series().get(0).counts().get(i));
				}
			}
		}
	}

	@Test
	void yearsWithoutASpeechAreAGapThatIsSeen() {
		assertThat(Bucketing.YEAR.between("1949", "1952")).containsExactly("1949", "1950", "1951", "1952");
		assertThat(Bucketing.MONTH.between("2019-11", "2020-02")).containsExactly("2019-11", "2019-12", "2020-01",
				"2020-02");
	}

	@Test
	void aPartWithoutSpeechesHasNoBuckets() {
		PartialDate year = new PartialDate("1999");
		Trend trend = ask(Bucketing.YEAR, Unit.SENTENCE,
				new SpeechFilter(year, year, List.of(), List.of(), List.of(), List.of()), TinyCorpus.UPHOLDS);
		assertThat(trend.buckets()).isEmpty();
		assertThat(trend.series().get(0).counts()).isEmpty();
		assertThat(trend.series().get(0).first()).isNull();
	}

}
