package tifa.graph.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tifa.graph.RememberedCuration;
import tifa.graph.TinyCorpus;
import tifa.graph.corpus.Corpus;
import tifa.graph.speech.SpeechChange;
import tifa.graph.speech.SpeechFilter;
import tifa.text.counting.Measure;
import tifa.text.counting.Unit;
import tifa.text.vocabulary.Category;
import tifa.text.vocabulary.Term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Ways between the concepts of {@link TinyCorpus}, and along a chain of five more, each
 * linked with the next in one paragraph only.
 */
class PathQueryIT {

	private static final String CHAIN = """
			在链乡座谈会上的讲话
			同志们：
			先讲思想建设，再讲理论学习。
			理论学习离不开调查研究。
			调查研究要同群众路线结合起来。
			群众路线就是民主集中制的基础。
			""";

	private static final List<String> STEPS = List.of("思想建设", "理论学习", "调查研究", "群众路线", "民主集中制");

	/** The three speeches of the tiny corpus. */
	private static final SpeechFilter TINY = new SpeechFilter(null, null, List.of(), List.of("甲", "乙", "丙"), List.of(),
			List.of());

	private static final SpeechFilter ALL = new SpeechFilter(null, null, List.of(), List.of("甲", "乙", "丙", "链"),
			List.of(), List.of());

	private static PathQuery query;

	@BeforeAll
	static void fill() {
		TinyCorpus.empty();
		List<Term> lexicon = new ArrayList<>(TinyCorpus.lexicon());
		STEPS.subList(0, 4)
			.forEach((name) -> lexicon.add(Term.ofLexicon(name, Category.THEORY, List.of(), null, null)));
		Corpus corpus = TinyCorpus.again(lexicon, new RememberedCuration());
		Map<String, String> places = Map.of(TinyCorpus.A, "甲", TinyCorpus.B, "乙", TinyCorpus.C, "丙", CHAIN, "链");
		places.forEach((text, place) -> {
			corpus.add(TinyCorpus.speeches(text), null);
			corpus.describe(TinyCorpus.speeches(text).get(0).id(), SpeechChange.of(Map.of("place", place)));
		});
		query = new PathQuery(TinyCorpus.store(), 0.5);
	}

	@Test
	void theLinkItselfIsTheOnlyWayBetweenTwoThatAreLinked() {
		Paths paths = ask(TINY, 1, null, 5, TinyCorpus.UPHOLDS, TinyCorpus.CONSCIOUSNESS);
		assertThat(paths.kind()).isEqualTo(Paths.Kind.DIRECT);
		assertThat(paths.ways()).singleElement().satisfies((way) -> {
			assertThat(way.names()).containsExactly(TinyCorpus.UPHOLDS, TinyCorpus.CONSCIOUSNESS);
			assertThat(way.weakest()).isCloseTo(Measure.NPMI.score(3, 5, 3, 7), within(1.0e-9));
		});
		assertThat(paths.graph().truncated()).isFalse();
	}

	@Test
	void ofTheTermsBetweenTwoTheOneWithTheStrongestWeakerLinkComesFirst() {
		Paths paths = ask(TINY, 1, null, 5, TinyCorpus.UPHOLDS, TinyCorpus.MEETINGS);
		assertThat(paths.kind()).isEqualTo(Paths.Kind.TWO);
		// By 从严治党 ln(7/6)/ln 7 twice; by 四个意识 .397, but ln(14/15) < 0
		assertThat(paths.ways()).extracting((way) -> way.names().get(1))
			.containsExactly(TinyCorpus.STRICT, TinyCorpus.CONSCIOUSNESS);
		assertThat(paths.ways().get(0).weakest()).isCloseTo(Math.log(7 / 6.0) / Math.log(7), within(1.0e-9));
		assertThat(paths.passing()).isEqualTo(2);
		assertThat(paths.graph().nodes()).extracting(Subgraph.Node::name)
			.containsExactly(TinyCorpus.UPHOLDS, TinyCorpus.STRICT, TinyCorpus.MEETINGS, TinyCorpus.CONSCIOUSNESS);
		assertThat(ask(TINY, 1, null, 1, TinyCorpus.UPHOLDS, TinyCorpus.MEETINGS).graph().truncated()).isTrue();
		assertThat(ask(TINY, 2, null, 5, TinyCorpus.UPHOLDS, TinyCorpus.MEETINGS).ways()).singleElement()
			.satisfies((way) -> assertThat(way.names()).contains(TinyCorpus.CONSCIOUSNESS));
		assertThat(ask(TINY, 1, 0.0, 5, TinyCorpus.UPHOLDS, TinyCorpus.MEETINGS).ways()).singleElement()
			.satisfies((way) -> assertThat(way.names()).contains(TinyCorpus.STRICT));
	}

	@Test
	void elseTheShortestOfUpToFourLinksIsTaken() {
		for (SpeechFilter filter : List.of(SpeechFilter.NONE, ALL)) {
			for (int links : List.of(3, 4)) {
				Paths paths = ask(filter, 1, null, 5, STEPS.get(0), STEPS.get(links));
				assertThat(paths.kind()).isEqualTo(Paths.Kind.SHORTEST);
				assertThat(paths.ways()).singleElement()
					.satisfies((way) -> assertThat(way.names()).containsExactlyElementsOf(STEPS.subList(0, links + 1)));
				assertThat(paths.graph().edges()).hasSize(links).allMatch((edge) -> edge.paragraphs() == 1);
			}
		}
	}

	@Test
	void whatNoSpeechOfThePartLinksIsToldToHaveNoWay() {
		assertThat(ask(TINY, 1, null, 5, STEPS.get(0), STEPS.get(3)).kind()).isEqualTo(Paths.Kind.NONE);
		assertThat(ask(SpeechFilter.NONE, 2, null, 5, STEPS.get(0), STEPS.get(3)).ways()).isEmpty();
		assertThat(ask(SpeechFilter.NONE, 1, null, 5, STEPS.get(0), TinyCorpus.UPHOLDS).graph().nodes()).isEmpty();
	}

	@Test
	void aPartThatHoldsEverythingEqualsTheWhole() {
		for (List<String> ends : List.of(List.of(TinyCorpus.UPHOLDS, TinyCorpus.MEETINGS),
				List.of(STEPS.get(4), STEPS.get(1)), List.of(STEPS.get(0), STEPS.get(4)))) {
			Paths whole = ask(SpeechFilter.NONE, 1, null, 5, ends.get(0), ends.get(1));
			Paths part = ask(ALL, 1, null, 5, ends.get(0), ends.get(1));
			assertThat(part.ways()).isEqualTo(whole.ways()).isNotEmpty();
			assertThat(part.graph().nodes()).isEqualTo(whole.graph().nodes());
		}
	}

	@Test
	void itsCypherReturnsTheSameLinks() {
		for (SpeechFilter filter : List.of(SpeechFilter.NONE, ALL)) {
			for (String end : List.of(STEPS.get(3), STEPS.get(2))) {
				Subgraph graph = ask(filter, 1, null, 5, STEPS.get(0), end).graph();
				assertThat(TinyCorpus.rows(graph.statement(), graph.parameters())).isNotEmpty()
					.containsExactlyElementsOf(graph.edges().stream().map(PathQueryIT::row).toList());
			}
		}
	}

	private static List<Object> row(Subgraph.Edge edge) {
		return Stream
			.of(edge.source(), edge.target(), edge.sentences(), edge.paragraphs(), edge.speeches(), edge.score())
			.map(Object.class::cast)
			.toList();
	}

	private static Paths ask(SpeechFilter filter, int min, Double minScore, int limit, String... ends) {
		return query.ask(new GraphQuestion(Arrays.asList(ends), 1, limit, 0, Unit.PARAGRAPH, Measure.NPMI, min,
				minScore, TermFilter.NONE, filter));
	}

}
