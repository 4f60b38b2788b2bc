package tifa.graph.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tifa.graph.TinyCorpus;
import tifa.graph.pairs.Pairs;
import tifa.graph.speech.SpeechFilter;
import tifa.text.counting.CodePointOrder;
import tifa.text.counting.Measure;
import tifa.text.counting.Unit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What pairs in memory answer is what the store answers, to the last digit and in the
 * same order.
 */
class NeighbourhoodIT {

	private static final int TERMS = 80;

	private static final int QUESTIONS = 120;

	private static final double SHOWN = 0.5;

	/** Chances that are the same at every run. */
	private static final Random RANDOM = new Random(11);

	private static final List<String> NAMES = names();

	private static final Pairs pairs = new Pairs();

	@BeforeAll
	static void fill() {
		TinyCorpus.empty();
		List<Map<String, Object>> terms = NAMES.stream().map(NeighbourhoodIT::term).toList();
		TinyCorpus.store().write((transaction) -> {
			transaction.run("MATCH (t:Term) DETACH DELETE t").consume();
			transaction.run("UNWIND $terms AS term CREATE (t:Term) SET t = term", Map.of("terms", terms)).consume();
			transaction
				.run("UNWIND $pairs AS pair MATCH (a:Term {name: pair.a}), (b:Term {name: pair.b}) "
						+ "CREATE (a)-[e:CO_OCCURS]->(b) SET e = pair.counts", Map.of("pairs", links()))
				.consume();
			return transaction.run("MATCH (c:Corpus) SET c.sentences = 2000, c.paragraphs = 900, c.speeches = 30")
				.consume();
		});
		pairs.read(TinyCorpus.store(), () -> {
		});
	}

	@Test
	void answersAsTheStoreDoes() {
		SubgraphQuery store = new SubgraphQuery(TinyCorpus.store(), SHOWN);
		SubgraphQuery memory = new SubgraphQuery(TinyCorpus.store(), SHOWN, pairs);
		int edges = 0;
		int cut = 0;
		for (int i = 0; i < QUESTIONS; i++) {
			GraphQuestion question = question();
			Subgraph expected = store.ask(question);
			assertThat(memory.ask(question)).as("%s", question).isEqualTo(expected);
			edges += expected.edges().size();
			cut += expected.truncated() ? 1 : 0;
		}
		assertThat(edges).isGreaterThan(20 * QUESTIONS);
		assertThat(cut).isBetween(QUESTIONS / 10, QUESTIONS - 1);
	}

	@Test
	void growsAsTheStoreDoes() {
		ExpansionQuery store = new ExpansionQuery(TinyCorpus.store(), SHOWN);
		ExpansionQuery memory = new ExpansionQuery(TinyCorpus.store(), SHOWN, pairs);
		int edges = 0;
		for (int i = 0; i < QUESTIONS; i++) {
			GraphQuestion rule = question();
			Expansion.Question question = new Expansion.Question(ofOne(rule),
					NAMES.subList(RANDOM.nextInt(TERMS / 2), TERMS / 2), one(Expansion.By.values()),
					one(Expansion.Among.values()));
			Expansion expected = store.ask(question);
			assertThat(memory.ask(question)).as("%s", question).isEqualTo(expected);
			edges += expected.graph().edges().size();
		}
		assertThat(edges).isGreaterThan(10 * QUESTIONS);
	}

	@Test
	void isNotAskedAboutAnotherRevision() {
		long revision = TinyCorpus.rows("MATCH (c:Corpus) RETURN c.revision", Map.of())
			.stream()
			.map((row) -> (long) row.get(0))
			.findFirst()
			.orElseThrow();
		assertThat(pairs.of(revision)).isPresent();
		assertThat(pairs.of(revision + 1)).isEmpty();
		assertThat(new Pairs().of(revision)).isEmpty();
	}

	/**
	 * None between U+E000 and U+FFFF beside those beyond: the database puts these now in
	 * the order of code points, now in that of UTF-16, as the text is kept.
	 */
	private static List<String> names() {
		List<String> names = new ArrayList<>();
		for (int i = 0; i < TERMS; i++) {
			names.add(List.of("概念", "𠮷", "一", "a").get(i % 4) + i);
		}
		return names;
	}

	private static Map<String, Object> term(String name) {
		Map<String, Object> term = new HashMap<>();
		int paragraphs = 20 + RANDOM.nextInt(200);
		term.put("name", name);
		term.put("category", one("policy", "theory", "law"));
		term.put("tier", one("lexicon", "mined"));
		term.put("status", one("accepted", "proposed", "rejected"));
		term.put("confidence", RANDOM.nextDouble());
		term.put("paragraphs", (long) paragraphs);
		term.put("sentences", (long) paragraphs + RANDOM.nextInt(300));
		term.put("mentions", 1000L);
		term.put("speeches", 9L);
		return term;
	}

	/** Few enough different counts that many scores are equal. */
	private static List<Map<String, Object>> links() {
		Map<String, Map<String, Object>> links = new TreeMap<>();
		for (int i = 0; i < TERMS * TERMS / 3; i++) {
			List<String> ends = new ArrayList<>(List.of(one(NAMES), one(NAMES)));
			ends.sort(CodePointOrder.INSTANCE);
			int paragraphs = 1 + RANDOM.nextInt(6);
			if (!ends.get(0).equals(ends.get(1))) {
				links.put(String.join("|", ends),
						Map.of("a", ends.get(0), "b", ends.get(1), "counts",
								Map.of("paragraphs", paragraphs, "sentences", RANDOM.nextInt(1 + paragraphs),
										"speeches", 1 + RANDOM.nextInt(paragraphs))));
			}
		}
		return List.copyOf(links.values());
	}

	private static GraphQuestion question() {
		List<String> terms = new ArrayList<>();
		for (int i = RANDOM.nextInt(3); i >= 0; i--) {
			terms.add(one(NAMES));
		}
		Double minScore = (RANDOM.nextInt(4) == 0) ? Double.valueOf(RANDOM.nextDouble() - 0.7) : null;
		TermFilter filter = new TermFilter(some("policy", "law"), some("mined"), some("proposed", "accepted"));
		return new GraphQuestion(terms, 1 + RANDOM.nextInt(2), RANDOM.nextInt(20), one(0, 0, 0, 3, 15),
				one(Unit.values()), one(Measure.values()), 1 + RANDOM.nextInt(3), minScore,
				(RANDOM.nextInt(6) == 0) ? filter.among(NAMES.subList(0, TERMS / 2)) : filter, SpeechFilter.NONE)
			.with(one(Join.values()), 0);
	}

	private static GraphQuestion ofOne(GraphQuestion rule) {
		return new GraphQuestion(rule.terms().subList(0, 1), 1, rule.limit(), 0, rule.unit(), rule.measure(),
				rule.min(), rule.minScore(), rule.termFilter(), rule.speechFilter());
	}

	/** Some of them, mostly none. */
	private static List<String> some(String... values) {
		return (RANDOM.nextInt(4) == 0) ? List.of(values).subList(0, 1 + RANDOM.nextInt(values.length)) : List.of();
	}

	@SafeVarargs
	private static <T> T one(T... values) {
		return values[RANDOM.nextInt(values.length)];
	}

	private static String one(List<String> values) {
		return values.get(RANDOM.nextInt(values.size()));
	}

}
