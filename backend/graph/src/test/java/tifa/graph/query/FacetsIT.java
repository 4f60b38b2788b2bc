package tifa.graph.query;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tifa.graph.TinyCorpus;
import tifa.graph.corpus.Corpus;
import tifa.graph.speech.SpeechChange;
import tifa.graph.speech.SpeechFilter;
import tifa.text.counting.Measure;
import tifa.text.counting.Unit;
import tifa.text.speech.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Parts of the tiny corpus, worked out by hand from the table in {@link TinyCorpus}.
 *
 * <pre>
 * speech, date   speaker  place  kind  collections  paragraphs  sentences
 * A 2019-03-05   某甲     东市   讲话  红 蓝        3           4
 * B 2020         某乙     东市   报告  蓝           2           3
 * C undated      某甲     西市   讲话  none         2           3
 * </pre>
 */
class FacetsIT {

	private static final List<String> NONE = List.of();

	private static SubgraphQuery query;

	private static EvidenceQuery evidence;

	@BeforeAll
	static void fill() {
		Corpus corpus = TinyCorpus.full();
		describe(corpus, TinyCorpus.A, "某甲", "东市", "讲话", List.of("红", "蓝"));
		describe(corpus, TinyCorpus.B, "某乙", "东市", "报告", List.of("蓝"));
		describe(corpus, TinyCorpus.C, "某甲", "西市", "讲话", NONE);
		query = new SubgraphQuery(TinyCorpus.store(), 0.5);
		evidence = new EvidenceQuery(TinyCorpus.store());
	}

	private static void describe(Corpus corpus, String text, String speaker, String place, String kind,
			List<String> collections) {
		corpus.describe(TinyCorpus.speeches(text).get(0).id(),
				SpeechChange.of(Map.of("speaker", speaker, "place", place, "kind", kind, "collections", collections)));
	}

	/** The neighbourhood of 四个意识 in paragraphs. */
	@ParameterizedTest(name = "{0}")
	@MethodSource("parts")
	void aPartHasItsOwnTotalsMarginalsAndScores(String name, SpeechFilter filter, long speeches, long units,
			Map<String, Long> marginals, Map<String, Long> pairs, Map<String, Double> npmi) {
		Subgraph graph = ask(filter, Unit.PARAGRAPH, Measure.NPMI);
		assertThat(graph.speeches()).isEqualTo(speeches);
		assertThat(graph.units()).isEqualTo(units);
		Map<String, Long> foundMarginals = new TreeMap<>();
		graph.nodes().forEach((node) -> foundMarginals.put(node.name(), node.paragraphs()));
		assertThat(foundMarginals).isEqualTo(marginals);
		Map<String, Long> foundPairs = new TreeMap<>();
		Map<String, Double> foundScores = new TreeMap<>();
		graph.edges().stream().filter(FacetsIT::ofTheHub).forEach((edge) -> {
			foundPairs.put(other(edge), edge.paragraphs());
			foundScores.put(other(edge), edge.score());
		});
		assertThat(foundPairs).isEqualTo(pairs);
		assertThat(foundScores).containsOnlyKeys(npmi.keySet());
		foundScores.forEach((term, score) -> assertThat(score).as(term).isCloseTo(npmi.get(term), within(1.0e-9)));
	}

	static Stream<Arguments> parts() {
		String hub = TinyCorpus.CONSCIOUSNESS;
		String two = TinyCorpus.UPHOLDS;
		String strict = TinyCorpus.STRICT;
		String three = TinyCorpus.MEETINGS;
		// NPMI = ln(a·N / f1·f2) / −ln(a/N)
		double third = Math.log(5 / 3.0) / Math.log(5);
		Object[] a = { 1L, 3L, Map.of(hub, 2L, two, 2L, strict, 1L), Map.of(two, 2L, strict, 1L),
				Map.of(two, 1.0, strict, Math.log(1.5) / Math.log(3)) };
		Object[] b = { 1L, 2L, Map.of(hub, 2L, strict, 1L, three, 2L), Map.of(strict, 1L, three, 2L),
				Map.of(strict, 0.0, three, 1.0) };
		Object[] ab = { 2L, 5L, Map.of(hub, 4L, two, 2L, strict, 2L, three, 3L), Map.of(two, 2L, strict, 2L, three, 2L),
				Map.of(two, Math.log(10 / 8.0) / Math.log(2.5), strict, Math.log(10 / 8.0) / Math.log(2.5), three,
						Math.log(10 / 12.0) / Math.log(2.5)) };
		Object[] ac = { 2L, 5L, Map.of(hub, 3L, two, 3L, strict, 1L), Map.of(two, 3L, strict, 1L),
				Map.of(two, 1.0, strict, third) };
		Object[] abc = { 3L, 7L, Map.of(hub, 5L, two, 3L, strict, 2L, three, 3L),
				Map.of(two, 3L, strict, 2L, three, 2L), Map.of(two, Math.log(21 / 15.0) / Math.log(7 / 3.0), strict,
						Math.log(14 / 10.0) / Math.log(3.5), three, Math.log(14 / 15.0) / Math.log(3.5)) };
		Object[] nothing = { 0L, 0L, Map.of(hub, 0L), Map.of(), Map.of() };
		return Stream.of(part("one speaker", facets(List.of("某甲"), NONE, NONE, NONE), ac),
				part("either speaker", facets(List.of("某甲", "某乙"), NONE, NONE, NONE), abc),
				part("an unknown speaker", facets(List.of("某丙"), NONE, NONE, NONE), nothing),
				part("a place", facets(NONE, List.of("东市"), NONE, NONE), ab),
				part("a kind", facets(NONE, NONE, List.of("报告"), NONE), b),
				part("a collection of two speeches", facets(NONE, NONE, NONE, List.of("蓝")), ab),
				part("a collection of one", facets(NONE, NONE, NONE, List.of("红")), a),
				part("either collection, no speech twice", facets(NONE, NONE, NONE, List.of("红", "蓝")), ab),
				part("speaker and place", facets(List.of("某甲"), List.of("东市"), NONE, NONE), a),
				part("either speaker and either kind in a place and a collection",
						facets(List.of("某甲", "某乙"), List.of("东市"), List.of("报告", "讲话"), List.of("蓝")), ab),
				part("speaker and kind that never meet", facets(List.of("某甲"), NONE, List.of("报告"), NONE), nothing),
				part("collection and place that never meet", facets(NONE, List.of("西市"), NONE, List.of("蓝")), nothing),
				part("years", years(NONE, NONE), ab), part("years and a speaker", years(List.of("某甲"), NONE), a));
	}

	private static Arguments part(String name, SpeechFilter filter, Object... expected) {
		return arguments(name, filter, expected[0], expected[1], expected[2], expected[3], expected[4]);
	}

	@Test
	void sentencesAreCountedInThePartToo() {
		Subgraph graph = ask(facets(List.of("某甲"), NONE, NONE, NONE), Unit.SENTENCE, Measure.LOGDICE);
		assertThat(graph.units()).isEqualTo(7);
		// A and C: 四个意识 3, 两个维护 3, 从严治党 1 sentences; together 1 and 1
		assertThat(graph.edges()).filteredOn(FacetsIT::ofTheHub)
			.extracting(FacetsIT::other)
			.containsExactly(TinyCorpus.STRICT, TinyCorpus.UPHOLDS);
		assertThat(graph.edges().get(0).score()).isCloseTo(13, within(1.0e-9));
		assertThat(graph.edges().get(0).sentences()).isEqualTo(1);
	}

	@Test
	void theOverviewOfAPartRanksByItsOwnParagraphs() {
		Subgraph graph = query.ask(new GraphQuestion(List.of(), 1, 2, 0, Unit.PARAGRAPH, Measure.G2, 1, null,
				TermFilter.NONE, facets(NONE, NONE, List.of("报告"), NONE)));
		assertThat(graph.nodes()).extracting(Subgraph.Node::name)
			.containsExactly(TinyCorpus.MEETINGS, TinyCorpus.CONSCIOUSNESS);
		assertThat(graph.passingNodes()).isEqualTo(3);
		assertThat(graph.edges()).extracting(Subgraph.Edge::score).containsExactly(Measure.G2.score(2, 2, 2, 2));
	}

	@Test
	void undatedSpeechesAreToldWhereOnlyTheirDateKeepsThemOut() {
		assertThat(undated(years(NONE, NONE))).isEqualTo(1);
		assertThat(undated(years(List.of("某甲"), NONE))).isEqualTo(1);
		assertThat(undated(years(List.of("某乙"), NONE))).isZero();
		assertThat(undated(years(List.of("某甲"), List.of("东市")))).isZero();
		assertThat(undated(facets(List.of("某甲"), NONE, NONE, NONE))).isZero();
	}

	@Test
	void theEvidenceOfAPartIsAsMuchAsItsLinkSays() {
		assertThat(passages(facets(List.of("某甲"), NONE, NONE, NONE), Unit.PARAGRAPH)).isEqualTo(3);
		assertThat(passages(facets(NONE, List.of("东市"), NONE, NONE), Unit.PARAGRAPH)).isEqualTo(2);
		assertThat(passages(facets(NONE, NONE, List.of("报告"), NONE), Unit.PARAGRAPH)).isZero();
		assertThat(passages(facets(NONE, NONE, NONE, List.of("红", "蓝")), Unit.PARAGRAPH)).isEqualTo(2);
		assertThat(passages(facets(List.of("某甲"), List.of("西市"), NONE, NONE), Unit.PARAGRAPH)).isEqualTo(1);
		assertThat(passages(facets(List.of("某甲"), NONE, NONE, NONE), Unit.SENTENCE)).isEqualTo(1);
		assertThat(passages(years(List.of("某甲"), NONE), Unit.PARAGRAPH)).isEqualTo(2);
	}

	private static long undated(SpeechFilter filter) {
		return ask(filter, Unit.PARAGRAPH, Measure.NPMI).undated();
	}

	private static long passages(SpeechFilter filter, Unit unit) {
		return evidence.ask(TinyCorpus.CONSCIOUSNESS, TinyCorpus.UPHOLDS, unit, filter, 1, 20).total();
	}

	private static Subgraph ask(SpeechFilter filter, Unit unit, Measure measure) {
		return query.ask(new GraphQuestion(List.of(TinyCorpus.CONSCIOUSNESS), 1, 10, 0, unit, measure, 1, null,
				TermFilter.NONE, filter));
	}

	private static boolean ofTheHub(Subgraph.Edge edge) {
		return edge.source().equals(TinyCorpus.CONSCIOUSNESS) || edge.target().equals(TinyCorpus.CONSCIOUSNESS);
	}

	private static String other(Subgraph.Edge edge) {
		return edge.source().equals(TinyCorpus.CONSCIOUSNESS) ? edge.target() : edge.source();
	}

	private static SpeechFilter facets(List<String> speakers, List<String> places, List<String> kinds,
			List<String> collections) {
		return new SpeechFilter(null, null, speakers, places, kinds, collections);
	}

	private static SpeechFilter years(List<String> speakers, List<String> places) {
		return new SpeechFilter(new PartialDate("2019"), new PartialDate("2020"), speakers, places, NONE, NONE);
	}

}
