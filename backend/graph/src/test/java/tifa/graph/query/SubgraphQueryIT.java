package tifa.graph.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tifa.graph.TinyCorpus;
import tifa.graph.speech.SpeechFilter;
import tifa.text.Refusal;
import tifa.text.counting.Measure;
import tifa.text.counting.Unit;
import tifa.text.speech.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

class SubgraphQueryIT {

	private static SubgraphQuery query;

	@BeforeAll
	static void fill() {
		TinyCorpus.full();
		query = new SubgraphQuery(TinyCorpus.store(), 0.5);
	}

	@ParameterizedTest
	@EnumSource
	void scoresParagraphsByHandCounts(Measure measure) {
		Subgraph graph = query.ask(ego(1, 10, Unit.PARAGRAPH, measure, 1, TinyCorpus.CONSCIOUSNESS));
		assertScore(graph, TinyCorpus.UPHOLDS, measure.score(3, 5, 3, 7));
		assertScore(graph, TinyCorpus.STRICT, measure.score(2, 5, 2, 7));
		assertScore(graph, TinyCorpus.MEETINGS, measure.score(2, 5, 3, 7));
	}

	@ParameterizedTest
	@EnumSource
	void scoresSentencesByHandCounts(Measure measure) {
		Subgraph graph = query.ask(ego(1, 10, Unit.SENTENCE, measure, 1, TinyCorpus.CONSCIOUSNESS));
		assertScore(graph, TinyCorpus.UPHOLDS, measure.score(1, 5, 3, 10));
		assertScore(graph, TinyCorpus.STRICT, measure.score(2, 5, 3, 10));
		assertScore(graph, TinyCorpus.MEETINGS, measure.score(1, 5, 3, 10));
	}

	@Test
	void ordersNeighboursByScoreThenCountThenName() {
		Subgraph graph = query.ask(ego(1, 10, Unit.PARAGRAPH, Measure.NPMI, 1, TinyCorpus.CONSCIOUSNESS));
		// NPMI: ln(3·7/15)/−ln(3/7) = .397, ln(2·7/10)/−ln(2/7) = .269, ln(2·7/15) < 0
		assertThat(graph.nodes()).extracting(Subgraph.Node::name)
			.containsExactly(TinyCorpus.CONSCIOUSNESS, TinyCorpus.UPHOLDS, TinyCorpus.STRICT, TinyCorpus.MEETINGS);
		assertThat(graph.passingNodes()).isEqualTo(3);
		assertThat(graph.passingEdges()).isEqualTo(5);
		assertThat(graph.truncated()).isFalse();
	}

	@Test
	void limitAndOffsetPageTheNeighboursButNeverTheTermsAskedFor() {
		GraphQuestion second = new GraphQuestion(List.of(TinyCorpus.CONSCIOUSNESS), 1, 1, 1, Unit.PARAGRAPH,
				Measure.NPMI, 1, null, TermFilter.NONE, SpeechFilter.NONE);
		Subgraph graph = query.ask(second);
		assertThat(graph.nodes()).extracting(Subgraph.Node::name)
			.containsExactly(TinyCorpus.CONSCIOUSNESS, TinyCorpus.STRICT);
		assertThat(graph.truncated()).isTrue();
	}

	@Test
	void limitZeroIsExactlyTheTermsAskedForAndTheirLinks() {
		Subgraph graph = query.ask(ego(1, 0, Unit.PARAGRAPH, Measure.NPMI, 1, TinyCorpus.UPHOLDS, TinyCorpus.MEETINGS));
		assertThat(graph.nodes()).extracting(Subgraph.Node::name)
			.containsExactly(TinyCorpus.UPHOLDS, TinyCorpus.MEETINGS);
		assertThat(graph.edges()).isEmpty();
	}

	@Test
	void limitZeroKeepsTheLinksAmongTheTermsAskedFor() {
		Subgraph graph = query
			.ask(ego(1, 0, Unit.PARAGRAPH, Measure.COUNT, 1, TinyCorpus.UPHOLDS, TinyCorpus.CONSCIOUSNESS));
		assertThat(graph.nodes()).hasSize(2);
		assertThat(graph.edges()).singleElement().extracting(Subgraph.Edge::paragraphs).isEqualTo(3L);
	}

	@Test
	void aMapMadeByHandHasTheLinksListedAndNoOthers() {
		Subgraph whole = query.ask(ego(1, 10, Unit.PARAGRAPH, Measure.NPMI, 1, TinyCorpus.CONSCIOUSNESS));
		List<String> names = whole.nodes().stream().map(Subgraph.Node::name).toList();
		List<Subgraph.Edge> some = List.of(whole.edges().get(0), whole.edges().get(3));
		GraphQuestion question = ego(1, 0, Unit.PARAGRAPH, Measure.NPMI, 1, names.toArray(String[]::new))
			.withLinks(Links.of(some.stream().map(Subgraph.Edge::id).toList()));
		Subgraph graph = query.ask(question);
		assertThat(graph.edges()).containsExactlyElementsOf(some);
		assertThat(graph.nodes()).containsExactlyElementsOf(whole.nodes());
		assertThat(graph.passingEdges()).isEqualTo(5);
		SpeechFilter kinds = new SpeechFilter(null, null, List.of(), List.of(), List.of("讲话", "发言"), List.of());
		Subgraph all = query
			.ask(new GraphQuestion(names, 1, 0, 0, Unit.PARAGRAPH, Measure.NPMI, 1, null, TermFilter.NONE, kinds)
				.withLinks(question.links()));
		assertThat(all.edges()).containsExactlyElementsOf(some);
		assertThat(TinyCorpus.rows(graph.statement(), graph.parameters())).hasSizeGreaterThan(1)
			.filteredOn((row) -> row.get(1) != null)
			.containsExactlyElementsOf(some.stream().map(SubgraphQueryIT::row).toList());
	}

	@Test
	void aListedLinkThatDoesNotPassIsToldNotDropped() {
		GraphQuestion question = ego(1, 0, Unit.PARAGRAPH, Measure.NPMI, 1, TinyCorpus.UPHOLDS, TinyCorpus.MEETINGS)
			.withLinks(Links.of(List.of("t:三会一课|t:两个维护")));
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> query.ask(question))
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo("graph.linksGone"));
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Links.of(List.of("三会一课 两个维护")))
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo("parameter.invalid"));
	}

	@Test
	void saysWhenTheSecondHopIsCut() {
		Subgraph cut = query.ask(ego(2, 1, Unit.PARAGRAPH, Measure.COUNT, 1, TinyCorpus.UPHOLDS));
		// one of 四个意识, 从严治党 in the first hop, one of the two others in the second
		assertThat(cut.nodes()).hasSize(3);
		assertThat(cut.passingNodes()).as("从严治党, cut off as the one, is there as the other, and one concept")
			.isEqualTo(3);
		assertThat(cut.truncated()).isTrue();
		assertThat(query.ask(ego(2, 10, Unit.PARAGRAPH, Measure.COUNT, 1, TinyCorpus.UPHOLDS)).truncated()).isFalse();
	}

	@Test
	void minCountsInTheUnit() {
		assertThat(query.ask(ego(1, 10, Unit.PARAGRAPH, Measure.NPMI, 3, TinyCorpus.CONSCIOUSNESS)).nodes())
			.extracting(Subgraph.Node::name)
			.containsExactly(TinyCorpus.CONSCIOUSNESS, TinyCorpus.UPHOLDS);
		assertThat(query.ask(ego(1, 10, Unit.SENTENCE, Measure.NPMI, 2, TinyCorpus.CONSCIOUSNESS)).nodes())
			.extracting(Subgraph.Node::name)
			.containsExactly(TinyCorpus.CONSCIOUSNESS, TinyCorpus.STRICT);
	}

	@Test
	void minScoreDropsWeakLinks() {
		GraphQuestion positive = new GraphQuestion(List.of(TinyCorpus.CONSCIOUSNESS), 1, 10, 0, Unit.PARAGRAPH,
				Measure.NPMI, 1, 0.3, TermFilter.NONE, SpeechFilter.NONE);
		assertThat(query.ask(positive).nodes()).extracting(Subgraph.Node::name)
			.containsExactly(TinyCorpus.CONSCIOUSNESS, TinyCorpus.UPHOLDS);
	}

	@Test
	void depthTwoAddsTheNeighboursOfNeighbours() {
		Subgraph one = query.ask(ego(1, 10, Unit.PARAGRAPH, Measure.COUNT, 1, TinyCorpus.UPHOLDS));
		assertThat(one.nodes()).extracting(Subgraph.Node::name)
			.containsExactly(TinyCorpus.UPHOLDS, TinyCorpus.CONSCIOUSNESS, TinyCorpus.STRICT);
		Subgraph two = query.ask(ego(2, 10, Unit.PARAGRAPH, Measure.COUNT, 1, TinyCorpus.UPHOLDS));
		assertThat(two.nodes()).extracting(Subgraph.Node::name)
			.containsExactly(TinyCorpus.UPHOLDS, TinyCorpus.CONSCIOUSNESS, TinyCorpus.STRICT, TinyCorpus.MEETINGS);
		assertThat(two.passingNodes()).isEqualTo(3);
	}

	@Test
	void theOverviewIsTheMostWidespreadTermsWithTheirStrongestLinks() {
		Subgraph graph = query.ask(ego(1, 3, Unit.PARAGRAPH, Measure.NPMI, 1));
		assertThat(graph.nodes()).extracting(Subgraph.Node::name)
			.containsExactly(TinyCorpus.CONSCIOUSNESS, TinyCorpus.MEETINGS, TinyCorpus.UPHOLDS);
		assertThat(graph.passingNodes()).isEqualTo(4);
		assertThat(graph.edges()).hasSize(2);
		assertThat(graph.truncated()).isTrue();
	}

	@Test
	void aPartOfTheCorpusIsRecountedWithItsOwnTotals() {
		SpeechFilter year = new SpeechFilter(new PartialDate("2020"), new PartialDate("2020-12-31"), List.of(),
				List.of(), List.of(), List.of());
		Subgraph graph = query.ask(new GraphQuestion(List.of(TinyCorpus.CONSCIOUSNESS), 1, 10, 0, Unit.PARAGRAPH,
				Measure.G2, 1, null, TermFilter.NONE, year));
		// Speech B alone: 2 paragraphs, 四个意识 2, 三会一课 2, 从严治党 1
		assertScore(graph, TinyCorpus.MEETINGS, Measure.G2.score(2, 2, 2, 2));
		assertScore(graph, TinyCorpus.STRICT, Measure.G2.score(1, 2, 1, 2));
		assertThat(graph.undated()).isEqualTo(1);
		assertThat(graph.speeches()).isEqualTo(1);
		assertThat(graph.nodes().get(0).paragraphs()).isEqualTo(2);
		assertThat(graph.nodes().get(0).mentions()).isEqualTo(2);
	}

	@Test
	void aSpeechIsKeptWhenItsWholePeriodLiesInside() {
		SpeechFilter halfYear = new SpeechFilter(new PartialDate("2020-02"), null, List.of(), List.of(), List.of(),
				List.of());
		assertThat(query.ask(ask(halfYear)).speeches()).isZero();
		SpeechFilter spring = new SpeechFilter(new PartialDate("2019-03"), new PartialDate("2019-03"), List.of(),
				List.of(), List.of(), List.of());
		assertThat(query.ask(ask(spring)).speeches()).isEqualTo(1);
	}

	@Test
	void aPartThatHoldsEverythingEqualsTheWhole() {
		SpeechFilter kinds = new SpeechFilter(null, null, List.of(), List.of(), List.of("讲话", "发言"), List.of());
		for (Unit unit : Unit.values()) {
			for (Measure measure : Measure.values()) {
				for (List<String> terms : List.of(List.of(TinyCorpus.CONSCIOUSNESS), List.<String>of())) {
					GraphQuestion whole = new GraphQuestion(terms, 1, 10, 0, unit, measure, 1, null, TermFilter.NONE,
							SpeechFilter.NONE);
					GraphQuestion part = new GraphQuestion(terms, 1, 10, 0, unit, measure, 1, null, TermFilter.NONE,
							kinds);
					assertThat(query.ask(part).nodes()).isEqualTo(query.ask(whole).nodes());
					assertThat(query.ask(part).edges()).isEqualTo(query.ask(whole).edges());
				}
			}
		}
	}

	@Test
	void theViewsCypherReturnsTheSameLinks() {
		SpeechFilter year = new SpeechFilter(new PartialDate("2019"), null, List.of(), List.of(), List.of(), List.of());
		for (SpeechFilter filter : List.of(SpeechFilter.NONE, year)) {
			for (List<String> terms : List.of(List.of(TinyCorpus.UPHOLDS, TinyCorpus.MEETINGS), List.<String>of())) {
				Subgraph graph = query.ask(new GraphQuestion(terms, 2, 2, 0, Unit.SENTENCE, Measure.LOGDICE, 1, null,
						TermFilter.NONE, filter));
				assertThat(TinyCorpus.rows(graph.statement(), graph.parameters())
					.stream()
					.filter((row) -> row.get(1) != null)
					.toList()).isEqualTo(graph.edges().stream().map(SubgraphQueryIT::row).toList());
			}
		}
	}

	@Test
	void theViewsCypherReturnsNodesWithoutLinksToo() {
		Subgraph graph = query.ask(ego(1, 0, Unit.PARAGRAPH, Measure.NPMI, 1, TinyCorpus.UPHOLDS, TinyCorpus.MEETINGS));
		assertThat(TinyCorpus.rows(graph.statement(), graph.parameters())).hasSize(2)
			.allSatisfy((row) -> assertThat(row.get(1)).isNull());
	}

	@Test
	void tellsWithHowManyOfTheTermsAskedForEachIsLinked() {
		Subgraph graph = query
			.ask(ego(1, 10, Unit.PARAGRAPH, Measure.NPMI, 1, TinyCorpus.UPHOLDS, TinyCorpus.MEETINGS));
		assertThat(graph.shared()).isEqualTo(Map.of(TinyCorpus.UPHOLDS, 0, TinyCorpus.MEETINGS, 0,
				TinyCorpus.CONSCIOUSNESS, 2, TinyCorpus.STRICT, 2));
		assertThat(query.ask(ego(1, 3, Unit.PARAGRAPH, Measure.NPMI, 1)).shared()).isEmpty();
	}

	@Test
	void neighboursOfAllRankByTheirWeakestLink() {
		GraphQuestion any = ego(1, 10, Unit.PARAGRAPH, Measure.NPMI, 1, TinyCorpus.UPHOLDS, TinyCorpus.MEETINGS);
		assertThat(query.ask(any).nodes()).extracting(Subgraph.Node::name)
			.endsWith(TinyCorpus.CONSCIOUSNESS, TinyCorpus.STRICT);
		// 四个意识 has .397, but with 三会一课 less than 从严治党 has with either
		Subgraph all = query.ask(any.with(Join.ALL, 0));
		assertThat(all.nodes()).extracting(Subgraph.Node::name).endsWith(TinyCorpus.STRICT, TinyCorpus.CONSCIOUSNESS);
		assertThat(all.passingNodes()).isEqualTo(2);
		GraphQuestion twice = ego(1, 10, Unit.PARAGRAPH, Measure.NPMI, 2, TinyCorpus.UPHOLDS, TinyCorpus.STRICT);
		assertThat(query.ask(twice).nodes()).hasSize(3);
		assertThat(query.ask(twice.with(Join.ALL, 0)).nodes()).hasSize(3);
		assertThat(query
			.ask(ego(1, 10, Unit.PARAGRAPH, Measure.NPMI, 3, TinyCorpus.UPHOLDS, TinyCorpus.STRICT).with(Join.ALL, 0))
			.nodes()).hasSize(2);
	}

	@Test
	void speechesStandBesideTheTermsThatTheyMention() {
		SpeechMap map = query
			.ask(ego(1, 1, Unit.PARAGRAPH, Measure.NPMI, 1, TinyCorpus.MEETINGS, TinyCorpus.UPHOLDS).with(Join.ANY, 2))
			.speechMap();
		// 三会一课, 两个维护 and 四个意识: A has three, B and C two each, B more often
		assertThat(map.holding()).isEqualTo(3);
		assertThat(map.speeches()).extracting((speech) -> speech.speech().date()).containsExactly("2019-03-05", "2020");
		assertThat(map.speeches().get(0))
			.extracting(SpeechMap.Holder::mentions, SpeechMap.Holder::sentences, SpeechMap.Holder::paragraphs)
			.containsExactly(5L, 4L, 3L);
		assertThat(map.links()).extracting(SpeechMap.Link::term, SpeechMap.Link::paragraphs)
			.containsExactly(tuple(TinyCorpus.UPHOLDS, 2L), tuple(TinyCorpus.CONSCIOUSNESS, 2L),
					tuple(TinyCorpus.MEETINGS, 1L), tuple(TinyCorpus.MEETINGS, 2L),
					tuple(TinyCorpus.CONSCIOUSNESS, 2L));
	}

	@Test
	void theCypherOfAMapWithSpeechesReturnsTheirLinksToo() {
		SpeechFilter year = new SpeechFilter(new PartialDate("2019"), null, List.of(), List.of(), List.of(), List.of());
		for (SpeechFilter filter : List.of(SpeechFilter.NONE, year)) {
			for (List<String> terms : List.of(List.of(TinyCorpus.UPHOLDS, TinyCorpus.MEETINGS), List.<String>of())) {
				Subgraph graph = query.ask(new GraphQuestion(terms, 1, 1, 0, Unit.PARAGRAPH, Measure.NPMI, 1, null,
						TermFilter.NONE, filter)
					.with(Join.ANY, 2));
				List<List<Object>> expected = new ArrayList<>(
						graph.edges().stream().map(SubgraphQueryIT::row).toList());
				graph.speechMap()
					.links()
					.forEach((link) -> expected.add(Arrays.asList(link.term(), link.speechId(), link.sentences(),
							link.paragraphs(), 1L, null)));
				assertThat(TinyCorpus.rows(graph.statement(), graph.parameters())).containsExactlyElementsOf(expected);
			}
		}
	}

	@Test
	void oneSpeechAloneCanBeThePart() {
		String id = TinyCorpus.speeches(TinyCorpus.B).get(0).id();
		SpeechFilter one = new SpeechFilter(null, null, List.of(), List.of(), List.of(), List.of(), List.of(id));
		Subgraph graph = query.ask(ask(one));
		assertThat(graph.speeches()).isEqualTo(1);
		assertThat(graph.units()).isEqualTo(2);
		assertThat(graph.nodes()).extracting(Subgraph.Node::name)
			.containsExactly(TinyCorpus.CONSCIOUSNESS, TinyCorpus.MEETINGS, TinyCorpus.STRICT);
	}

	@Test
	void aListedLinkThatIsGoneMayBeLeftOut() {
		Links links = Links.ifThere(List.of("t:三会一课|t:两个维护", "t:两个维护|t:四个意识", "t:x|t:两个维护"),
				(name) -> name.equals("x") ? null : name);
		Subgraph graph = query.ask(ego(1, 0, Unit.PARAGRAPH, Measure.NPMI, 1, TinyCorpus.UPHOLDS, TinyCorpus.MEETINGS,
				TinyCorpus.CONSCIOUSNESS)
			.withLinks(links));
		assertThat(graph.edges()).extracting(Subgraph.Edge::id).containsExactly("t:两个维护|t:四个意识");
		assertThat(graph.nodes()).hasSize(3);
	}

	@Test
	void theFilterByNameKeepsTheseNeighboursAlone() {
		GraphQuestion question = new GraphQuestion(List.of(TinyCorpus.CONSCIOUSNESS), 1, 10, 0, Unit.PARAGRAPH,
				Measure.NPMI, 1, null, TermFilter.NONE.among(List.of(TinyCorpus.STRICT)), SpeechFilter.NONE);
		assertThat(query.ask(question).nodes()).extracting(Subgraph.Node::name)
			.containsExactly(TinyCorpus.CONSCIOUSNESS, TinyCorpus.STRICT);
	}

	private static List<Object> row(Subgraph.Edge edge) {
		return Arrays.asList(edge.source(), edge.target(), edge.sentences(), edge.paragraphs(), edge.speeches(),
				edge.score());
	}

	private static GraphQuestion ask(SpeechFilter filter) {
		return new GraphQuestion(List.of(TinyCorpus.CONSCIOUSNESS), 1, 10, 0, Unit.PARAGRAPH, Measure.NPMI, 1, null,
				TermFilter.NONE, filter);
	}

	private static GraphQuestion ego(int depth, int limit, Unit unit, Measure measure, int min, String... terms) {
		return new GraphQuestion(List.of(terms), depth, limit, 0, unit, measure, min, null, TermFilter.NONE,
				SpeechFilter.NONE);
	}

	private static void assertScore(Subgraph graph, String neighbour, Double expected) {
		Subgraph.Edge edge = graph.edges()
			.stream()
			.filter((each) -> Map.of(each.source(), 1, each.target(), 1)
				.keySet()
				.equals(java.util.Set.of(TinyCorpus.CONSCIOUSNESS, neighbour)))
			.findFirst()
			.orElseThrow();
		if (expected == null) {
			assertThat(edge.score()).isNull();
		}
		else {
			assertThat(edge.score()).isCloseTo(expected, within(1.0e-9));
		}
	}

}
