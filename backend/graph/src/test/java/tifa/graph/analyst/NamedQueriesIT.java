package tifa.graph.analyst;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.NotificationSeverity;
import tifa.graph.TinyCorpus;
import tifa.graph.corpus.Corpus;
import tifa.graph.speech.SpeechChange;
import tifa.text.counting.Measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * What the queries that come with Tifa answer of {@link TinyCorpus}, counted by hand: A
 * and C are by 张 in 甲, B is by 李 in 乙.
 */
class NamedQueriesIT {

	private static final String KNOW = TinyCorpus.CONSCIOUSNESS;

	private static final String UPHOLD = TinyCorpus.UPHOLDS;

	private static final String STRICT = TinyCorpus.STRICT;

	private static final String MEET = TinyCorpus.MEETINGS;

	private static AnalystQuery query;

	@BeforeAll
	static void fill() {
		Corpus corpus = TinyCorpus.full();
		describe(corpus, TinyCorpus.A, "甲", "张");
		describe(corpus, TinyCorpus.B, "乙", "李");
		describe(corpus, TinyCorpus.C, "甲", "张");
		query = new AnalystQuery(TinyCorpus.store());
	}

	private static void describe(Corpus corpus, String text, String place, String speaker) {
		corpus.describe(TinyCorpus.speeches(text).get(0).id(),
				SpeechChange.of(Map.of("place", place, "speaker", speaker, "kind", "讲话")));
	}

	/** But that no speech of this corpus is a reprint. */
	@Test
	void theDatabaseHasNothingToSayAgainstAnyOfThem() {
		for (NamedQuery named : NamedQueries.all()) {
			List<String> said = TinyCorpus.store()
				.read((transaction) -> transaction.run("EXPLAIN " + named.text(), defaults(named))
					.consume()
					.notifications()
					.stream()
					.filter((each) -> each.severityLevel().filter(NotificationSeverity.WARNING::equals).isPresent())
					.map((each) -> each.description())
					.toList());
			assertThat(said).as(named.name()).allMatch((each) -> each.matches(".*(REPRINTS|similarity)\\)"));
		}
	}

	@Test
	void anEgoNetworkHasTheLinksAmongItsNeighbours() {
		assertThat(rows("ego-network", Map.of("term", UPHOLD, "min", 1, "limit", 2))).containsExactly(
				List.of(UPHOLD, KNOW, 1L, 3L, 2L), List.of(STRICT, KNOW, 2L, 2L, 2L),
				List.of(UPHOLD, STRICT, 1L, 1L, 1L));
	}

	@Test
	void theFiveMeasuresAreThoseOfTheMap() {
		List<List<Object>> rows = rows("measures", Map.of("term", KNOW, "min", 2, "limit", 9));
		assertThat(rows).extracting((row) -> row.get(0)).containsExactly(UPHOLD, STRICT, MEET);
		for (List<Object> row : rows) {
			long together = (long) row.get(1);
			long other = row.get(0).equals(STRICT) ? 2 : 3;
			Measure[] measures = { Measure.NPMI, Measure.G2, Measure.LOGDICE, Measure.JACCARD };
			for (int i = 0; i < measures.length; i++) {
				assertThat((double) row.get(2 + i)).as(row.get(0) + " " + measures[i])
					.isCloseTo(measures[i].score(together, 5, other, 7), within(1.0e-9));
			}
		}
	}

	/**
	 * Of 两个维护 (2 links), 四个意识 (3) shares one of two others, 从严治党 (3) too.
	 */
	@Test
	void aLinkWithinACircleOverlapsAndABridgeDoesNot() {
		assertThat(rows("bridges", Map.of("term", UPHOLD, "min", 1)))
			.containsExactly(List.of(UPHOLD, KNOW, 3L, 2L, 1L, 0.5), List.of(UPHOLD, STRICT, 1L, 2L, 1L, 0.5));
		assertThat(rows("bridges", Map.of("term", KNOW, "min", 2))).extracting((row) -> row.get(5)).containsOnly(0.0);
	}

	@Test
	void linksAreCountedAndAveraged() {
		assertThat(rows("hubs", Map.of("min", 1))).containsExactly(List.of(KNOW, "formulation", 3L, 7L, 2.333),
				List.of(STRICT, "party-building", 3L, 4L, 1.333), List.of(UPHOLD, "formulation", 2L, 4L, 2.0),
				List.of(MEET, "party-building", 2L, 3L, 1.5));
	}

	@Test
	void aConcordanceIsCutFromTheText() {
		assertThat(rows("concordance", Map.of("term", STRICT, "width", 4))).extracting((row) -> row.subList(0, 4))
			.containsExactlyInAnyOrder(List.of("护，推进", STRICT, "。", "2019-03-05"), List.of("", STRICT, "要靠四个", "2020"),
					List.of("一课也为", STRICT, "服务。", "2020"));
	}

	@Test
	void waysAreRankedByTheirWeakestLink() {
		assertThat(rows("paths", Map.of("a", UPHOLD, "b", MEET, "min", 1))).extracting((row) -> row.subList(0, 3))
			.containsExactly(List.of(List.of(UPHOLD, KNOW, MEET), List.of(3L, 2L), 2L),
					List.of(List.of(UPHOLD, STRICT, MEET), List.of(1L, 1L), 1L));
	}

	@Test
	void threeMeetInAParagraph() {
		assertThat(rows("triads", Map.of("a", KNOW, "b", UPHOLD))).containsExactly(List.of(STRICT, 1L, 3L, 0.333));
	}

	@Test
	void aPairIsFollowedThroughTheYears() {
		assertThat(rows("pair-by-year", Map.of("a", KNOW, "b", UPHOLD))).containsExactly(List.of(2019L, 2L, 2L, 1.0),
				List.of(2020L, 2L, 0L, 0.0));
	}

	@Test
	void whatIsGoneWasThereBefore() {
		assertThat(rows("gone-terms", Map.of("year", 2020, "speeches", 1)))
			.containsExactly(List.of(UPHOLD, "formulation", 2019L, 1L, 2L));
	}

	/** Of 3 paragraphs with 三会一课, both of B and one of the five others, and so on. */
	@Test
	void whatAPeriodOrASpeechStressesIsRankedByG2() {
		List<List<Object>> stressed = List.of(List.of(MEET, 2L, 3L, 4.55668923), List.of(KNOW, 2L, 5L, 1.64565757),
				List.of(STRICT, 1L, 2L, 0.599161283));
		assertThat(rows("period-terms", Map.of("from", 2020, "to", 2020))).isEqualTo(stressed);
		assertThat(rows("speech-terms", Map.of("title", "乙县"))).isEqualTo(stressed);
		assertThat(rows("speaker-terms", Map.of("speaker", "李"))).isEqualTo(stressed);
	}

	/** None of two before and both since: 8 ln 2. */
	@Test
	void companionsRiseAndFall() {
		double g2 = 5.545177444;
		assertThat(rows("rising-neighbours", Map.of("term", KNOW, "year", 2020)))
			.containsExactly(List.of(MEET, 0L, 2L, 2L, 2L, g2));
		assertThat(rows("rising-neighbours", Map.of("term", KNOW, "year", 2020, "rising", false)))
			.containsExactly(List.of(UPHOLD, 2L, 2L, 0L, 2L, g2));
	}

	@Test
	void speakersOfAConceptStandByTheirFirstUse() {
		assertThat(rows("speakers-of-term", Map.of("term", MEET))).containsExactly(
				List.of("张", "2019-03-05", "2019-03-05", 1L, 1L, 200.0), List.of("李", "2020", "2020", 1L, 2L, 1000.0));
	}

	/** 张 (3, 3, 1, 1) and 李 (2, 0, 2, 2): 10 / √(20 · 12). */
	@Test
	void speakersAreAlikeByTheCosineOfTheirMentions() {
		assertThat(rows("speakers-alike", Map.of())).containsExactly(List.of("张", "李", 2L, 1L, 3L, 0.645497224));
	}

	@Test
	void speechesAreAlikeByWhatTheyShare() {
		assertThat(rows("speeches-alike", Map.of("min", 1))).extracting((row) -> row.get(3))
			.containsExactly(0.75, 0.5, 0.25);
		Map<String, Object> ofOne = Map.of("min", 1, "title", "甲市");
		assertThat(rows("speeches-alike", ofOne)).extracting((row) -> row.get(3)).containsExactly(0.75, 0.5);
	}

	/** Of the three pairs, one is of two speeches with such a title. */
	@Test
	void aPairIsListedOnceWhereBothTitlesAreAskedFor() {
		assertThat(rows("speeches-alike", Map.of("min", 1, "title", "上的讲话"))).extracting((row) -> row.get(3))
			.containsExactly(0.75, 0.5, 0.25);
	}

	@Test
	void whatOnlyOnePlaceSaysIsNamed() {
		assertThat(rows("only-place", Map.of())).containsExactly(List.of("甲", UPHOLD, "formulation", 2L, 3L));
		assertThat(rows("only-place", Map.of("place", "乙"))).isEmpty();
	}

	/** A has 3/7 of all paragraphs, B and C 2/7 each; 三会一课 1/3, 2/3 and none. */
	@Test
	void theSpreadOfAConceptIsMeasuredAgainstTheSizeOfSpeeches() {
		assertThat(rows("dispersion", Map.of("min", 1))).containsExactly(
				List.of(MEET, "party-building", 3L, 2L, 0.380952381),
				List.of(UPHOLD, "formulation", 3L, 2L, 0.285714286),
				List.of(STRICT, "party-building", 2L, 2L, 0.285714286),
				List.of(KNOW, "formulation", 5L, 3L, 0.114285714));
		assertThat(rows("dispersion", Map.of("min", 1, "even", true)).get(0)).startsWith(KNOW);
	}

	@Test
	void conceptsAreFoundByHowTheyAreWritten() {
		assertThat(rows("alias-audit", Map.of("term", KNOW))).containsExactly(List.of(KNOW, KNOW, 5L, 3L, 5L));
		assertThat(rows("alias-audit", Map.of())).isEmpty();
	}

	@Test
	void conceptsWithoutALinkOfThatManyParagraphsAreIsolated() {
		assertThat(rows("isolated-terms", Map.of("min", 3, "mentions", 3))).containsExactly(
				List.of(MEET, "party-building", "lexicon", 3L, 3L, 2L),
				List.of(STRICT, "party-building", "lexicon", 3L, 2L, 2L));
	}

	@Test
	void theVocabularyIsCountedByCategory() {
		assertThat(rows("vocabulary-profile", Map.of())).containsExactly(
				List.of("formulation", 2L, 8L, List.of(KNOW, UPHOLD)),
				List.of("party-building", 2L, 6L, List.of(MEET, STRICT)));
		assertThat(rows("to-review", Map.of())).as("all are of the lexicon").isEmpty();
	}

	@Test
	void whatSpeechesLackIsCounted() {
		assertThat(rows("data-quality", Map.of())).containsExactly(List.of("date", 1L, List.of("在丙乡座谈会上的发言")));
	}

	private static List<List<Object>> rows(String name, Map<String, Object> given) {
		NamedQuery named = NamedQueries.all()
			.stream()
			.filter((each) -> each.name().equals(name))
			.findFirst()
			.orElseThrow();
		Map<String, Object> parameters = defaults(named);
		parameters.putAll(given);
		return query.ask("test", named.text(), parameters).rows();
	}

	private static Map<String, Object> defaults(NamedQuery named) {
		Map<String, Object> values = new HashMap<>();
		named.parameters().forEach((parameter) -> values.put(parameter.name(), parameter.value()));
		return values;
	}

}
