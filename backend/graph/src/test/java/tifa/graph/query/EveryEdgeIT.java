package tifa.graph.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tifa.graph.TinyCorpus;
import tifa.graph.corpus.Corpus;
import tifa.graph.speech.SpeechChange;
import tifa.graph.speech.SpeechFilter;
import tifa.text.counting.Measure;
import tifa.text.counting.Unit;
import tifa.text.speech.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * Whatever is asked of whatever part of the corpus: an edge weighs as many passages as
 * are listed for it.
 */
class EveryEdgeIT {

	private static final int QUESTIONS = 60;

	private static final List<String> TERMS = List.of(TinyCorpus.CONSCIOUSNESS, TinyCorpus.UPHOLDS, TinyCorpus.STRICT,
			TinyCorpus.MEETINGS);

	private static final List<String> NONE = List.of();

	private static SubgraphQuery graphs;

	private static ExpansionQuery expansions;

	private static PathQuery paths;

	private static EvidenceQuery evidence;

	/** The same at every run. */
	private final Random random = new Random(5);

	private int edges;

	private int speechEdges;

	@BeforeAll
	static void fill() {
		Corpus corpus = TinyCorpus.full();
		Map<String, String> speakers = Map.of(TinyCorpus.A, "某甲", TinyCorpus.B, "某乙", TinyCorpus.C, "某甲");
		speakers.forEach((text, speaker) -> corpus.describe(TinyCorpus.speeches(text).get(0).id(),
				SpeechChange.of(Map.of("speaker", speaker, "collections", List.of(speaker + "集")))));
		graphs = new SubgraphQuery(TinyCorpus.store(), 0.5);
		expansions = new ExpansionQuery(TinyCorpus.store(), 0.5);
		paths = new PathQuery(TinyCorpus.store(), 0.5);
		evidence = new EvidenceQuery(TinyCorpus.store());
	}

	@Test
	void weighsAsManyPassagesAsAreListed() {
		for (int i = 0; i < QUESTIONS; i++) {
			GraphQuestion question = question(filter());
			switch (i % 3) {
				case 0 -> compare(graphs.ask(question), question);
				case 1 -> compare(expansions.ask(expansion(question)).graph(), question);
				default -> compare(paths.ask(between(question)).graph(), question);
			}
		}
		assertThat(this.edges).isGreaterThan(50);
		assertThat(this.speechEdges).isGreaterThan(20);
	}

	private void compare(Subgraph graph, GraphQuestion question) {
		for (Subgraph.Edge edge : graph.edges()) {
			for (Unit unit : Unit.values()) {
				assertThat(edge.count(unit)).as("%s %s", question, edge)
					.isEqualTo(total(edge.source(), edge.target(), unit, question.speechFilter()));
			}
			this.edges++;
		}
		for (SpeechMap.Link link : graph.speechMap().links()) {
			SpeechFilter one = of(question.speechFilter(), link.speechId().substring(2));
			assertThat(link.paragraphs()).isEqualTo(total(link.term(), null, Unit.PARAGRAPH, one));
			assertThat(link.sentences()).isEqualTo(total(link.term(), null, Unit.SENTENCE, one));
			this.speechEdges++;
		}
		comparePassages(graph, question);
	}

	/** What exports tell of all links at once is what is told of each. */
	private static void comparePassages(Subgraph graph, GraphQuestion question) {
		Map<String, List<Evidence.Passage>> told = new LinkedHashMap<>();
		Map<String, List<Evidence.Passage>> each = new LinkedHashMap<>();
		SpeechFilter filter = question.speechFilter();
		assertThatNoException().isThrownBy(
				() -> new StoredPassages(TinyCorpus.store(), graph, question.unit(), filter).tell(Long.MAX_VALUE,
						(link, passage) -> told.computeIfAbsent(link, (id) -> new ArrayList<>()).add(passage)));
		graph.edges()
			.stream()
			.filter((edge) -> edge.count(question.unit()) > 0)
			.forEach((edge) -> each.put(edge.id(),
					evidence.ask(edge.source(), edge.target(), question.unit(), filter, 1, 200).passages()));
		graph.speechMap()
			.links()
			.forEach((link) -> each.put(link.id(),
					evidence.ask(link.term(), null, question.unit(), of(filter, link.speechId().substring(2)), 1, 200)
						.passages()));
		assertThat(told).isEqualTo(each);
		assertThat(told.keySet()).containsExactlyElementsOf(each.keySet());
	}

	@Test
	void ofManyPassagesSomeAreToldEvenlyOverTime() throws IOException {
		Subgraph graph = graphs.ask(GraphQuestion.usual(List.of(TinyCorpus.CONSCIOUSNESS), 3));
		Passages passages = new StoredPassages(TinyCorpus.store(), graph, Unit.PARAGRAPH, SpeechFilter.NONE);
		List<String> dates = new ArrayList<>();
		passages.tell(2, (link, passage) -> {
			if (link.equals(graph.edges().get(0).id())) {
				dates.add(passage.speech().date());
			}
		});
		assertThat(graph.edges().get(0).paragraphs()).isEqualTo(3);
		assertThat(dates).containsExactly("2019-03-05", "2019-03-05");
	}

	private static long total(String a, String b, Unit unit, SpeechFilter filter) {
		return evidence.ask(a, b, unit, filter, 1, 1).total();
	}

	private static SpeechFilter of(SpeechFilter filter, String speech) {
		return new SpeechFilter(filter.from(), filter.to(), filter.speakers(), filter.places(), filter.kinds(),
				filter.collections(), List.of(speech));
	}

	private SpeechFilter filter() {
		return switch (this.random.nextInt(6)) {
			case 0 -> new SpeechFilter(new PartialDate("2019"), null, NONE, NONE, NONE, NONE);
			case 1 -> new SpeechFilter(null, null, List.of("某甲"), NONE, NONE, NONE);
			case 2 -> new SpeechFilter(null, new PartialDate("2020"), NONE, NONE, NONE, List.of("某甲集", "某乙集"));
			case 3 -> of(SpeechFilter.NONE, TinyCorpus.speeches(TinyCorpus.A).get(0).id());
			default -> SpeechFilter.NONE;
		};
	}

	private GraphQuestion question(SpeechFilter filter) {
		List<String> terms = new ArrayList<>();
		TERMS.stream().filter((term) -> this.random.nextBoolean()).forEach(terms::add);
		Double minScore = (this.random.nextInt(4) == 0) ? Double.valueOf(this.random.nextDouble() - 0.5) : null;
		return new GraphQuestion(terms, 1 + this.random.nextInt(2), this.random.nextInt(4), 0, one(Unit.values()),
				one(Measure.values()), 1 + this.random.nextInt(2), minScore, TermFilter.NONE, filter)
			.with(one(Join.values()), this.random.nextInt(3));
	}

	private Expansion.Question expansion(GraphQuestion question) {
		return new Expansion.Question(with(question, List.of(one(TERMS.toArray(String[]::new)))), question.terms(),
				one(Expansion.By.values()), one(Expansion.Among.values()));
	}

	private GraphQuestion between(GraphQuestion question) {
		int first = this.random.nextInt(TERMS.size());
		int second = (first + 1 + this.random.nextInt(TERMS.size() - 1)) % TERMS.size();
		return with(question, List.of(TERMS.get(first), TERMS.get(second)));
	}

	private static GraphQuestion with(GraphQuestion question, List<String> terms) {
		return new GraphQuestion(terms, 1, 1 + question.limit(), 0, question.unit(), question.measure(), question.min(),
				question.minScore(), question.termFilter(), question.speechFilter());
	}

	@SafeVarargs
	private <T> T one(T... values) {
		return values[this.random.nextInt(values.length)];
	}

}
