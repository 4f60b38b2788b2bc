package tifa.graph.query;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tifa.graph.TinyCorpus;
import tifa.graph.query.Expansion.Among;
import tifa.graph.query.Expansion.By;
import tifa.graph.speech.SpeechFilter;
import tifa.text.counting.Measure;
import tifa.text.counting.Unit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Expansions of 四个意识, worked out by hand from the table in {@link TinyCorpus}: its NPMI
 * with 两个维护 is .397, with 从严治党 .269, with 三会一课 below 0.
 */
class ExpansionQueryIT {

	private static final String HUB = TinyCorpus.CONSCIOUSNESS;

	private static final SpeechFilter ALL = new SpeechFilter(null, null, List.of(), List.of(), List.of("讲话", "发言"),
			List.of());

	private static ExpansionQuery query;

	@BeforeAll
	static void fill() {
		TinyCorpus.full();
		query = new ExpansionQuery(TinyCorpus.store(), 0.5);
	}

	@Test
	void bringsTheStrongestThatAreNotThereYetWithTheirLinks() {
		Expansion expansion = ask(1, By.STRONGEST, Among.ALL, SpeechFilter.NONE, TinyCorpus.UPHOLDS);
		assertThat(expansion.neighbours()).isEqualTo(3);
		assertThat(expansion.left()).isEqualTo(2);
		assertThat(expansion.graph().nodes()).extracting(Subgraph.Node::name).containsExactly(TinyCorpus.STRICT);
		assertThat(expansion.graph().edges()).extracting(Subgraph.Edge::id)
			.containsExactly("t:从严治党|t:四个意识", "t:两个维护|t:从严治党");
		assertThat(expansion.graph().truncated()).isTrue();
	}

	@Test
	void mostAndLeastGoByTheUnitsOfTheNeighbourItself() {
		assertThat(names(By.MOST)).containsExactly(TinyCorpus.UPHOLDS, TinyCorpus.MEETINGS, TinyCorpus.STRICT);
		assertThat(names(By.LEAST)).containsExactly(TinyCorpus.STRICT, TinyCorpus.UPHOLDS, TinyCorpus.MEETINGS);
	}

	@Test
	void amongTheVisibleBringsLinksAlone() {
		Expansion expansion = ask(15, By.STRONGEST, Among.VISIBLE, SpeechFilter.NONE, HUB, TinyCorpus.UPHOLDS,
				TinyCorpus.MEETINGS);
		assertThat(expansion.graph().nodes()).isEmpty();
		assertThat(expansion.graph().edges()).extracting(Subgraph.Edge::id)
			.containsExactly("t:两个维护|t:四个意识", "t:三会一课|t:四个意识");
		assertThat(expansion.left()).isEqualTo(1);
	}

	@Test
	void withoutALimitItOnlyCounts() {
		Expansion expansion = ask(0, By.STRONGEST, Among.ALL, SpeechFilter.NONE, TinyCorpus.UPHOLDS);
		assertThat(expansion.graph().nodes()).isEmpty();
		assertThat(expansion.graph().edges()).isEmpty();
		assertThat(expansion.left()).isEqualTo(2);
		Facets groups = new FacetQuery(TinyCorpus.store(), 0.5).ofNeighbours(rule(0, SpeechFilter.NONE),
				List.of(TinyCorpus.UPHOLDS), Map.of(TinyCorpus.UPHOLDS, 0, TinyCorpus.STRICT, 0));
		assertThat(groups.category()).containsExactly(new Facets.Value("party-building", 2, 2),
				new Facets.Value("formulation", 1, 0));
		assertThat(groups.tier()).containsExactly(new Facets.Value("lexicon", 3, 2));
		assertThat(groups.community()).containsExactly(new Facets.Value("0", 2, 1));
	}

	@Test
	void aPartThatHoldsEverythingEqualsTheWhole() {
		for (By by : By.values()) {
			for (Among among : Among.values()) {
				Expansion whole = ask(1, by, among, SpeechFilter.NONE, TinyCorpus.UPHOLDS);
				Expansion part = ask(1, by, among, ALL, TinyCorpus.UPHOLDS);
				assertThat(part.graph().edges()).isEqualTo(whole.graph().edges());
				assertThat(part.graph().nodes()).isEqualTo(whole.graph().nodes());
				assertThat(part.left()).isEqualTo(whole.left());
			}
		}
	}

	@Test
	void itsCypherReturnsTheSameLinks() {
		for (SpeechFilter filter : List.of(SpeechFilter.NONE, ALL)) {
			Subgraph graph = ask(2, By.STRONGEST, Among.ALL, filter).graph();
			assertThat(TinyCorpus.rows(graph.statement(), graph.parameters())).hasSize(3)
				.containsExactlyElementsOf(graph.edges()
					.stream()
					.map((edge) -> Arrays.<Object>asList(edge.source(), edge.target(), edge.sentences(),
							edge.paragraphs(), edge.speeches(), edge.score()))
					.toList());
		}
	}

	private static List<String> names(By by) {
		return ask(15, by, Among.ALL, SpeechFilter.NONE).graph().nodes().stream().map(Subgraph.Node::name).toList();
	}

	private static Expansion ask(int limit, By by, Among among, SpeechFilter filter, String... known) {
		return query.ask(new Expansion.Question(rule(limit, filter), List.of(known), by, among));
	}

	private static GraphQuestion rule(int limit, SpeechFilter filter) {
		return new GraphQuestion(List.of(HUB), 1, limit, 0, Unit.PARAGRAPH, Measure.NPMI, 1, null, TermFilter.NONE,
				filter);
	}

}
