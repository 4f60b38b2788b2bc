package tifa.graph.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tifa.graph.GraphHash;
import tifa.graph.TinyCorpus;
import tifa.graph.check.CheckReport.Recounted;
import tifa.graph.corpus.Corpus;
import tifa.text.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Each damage is done by Cypher to a sound graph, and must be called by its name. */
class CheckIT {

	private Corpus corpus;

	@BeforeEach
	void fill() {
		this.corpus = TinyCorpus.full();
	}

	@Test
	void nothingIsBrokenInASoundGraph() {
		String before = GraphHash.of(TinyCorpus.store());
		CheckReport report = check();
		assertThat(report.findings()).isEmpty();
		assertThat(report.broken()).isZero();
		assertThat(report.recounted()).isEqualTo(new Recounted(3, 7, 14, 4, 5));
		assertThat(report.revision()).isEqualTo(this.corpus.totals().revision());
		assertThat(GraphHash.of(TinyCorpus.store())).isEqualTo(before);
	}

	@Test
	void nothingIsBrokenInAnEmptyGraph() {
		this.corpus = TinyCorpus.empty();
		assertThat(check().broken()).isZero();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("damages")
	void everyDamageIsNamed(String damage, List<Invariant> expected, String thing) {
		damage(damage);
		CheckReport report = check();
		assertThat(report.findings()).extracting(Finding::invariant).containsExactlyInAnyOrderElementsOf(expected);
		assertThat(report.findings()).extracting(Finding::thing).contains(thing);
		assertThat(report.broken()).isEqualTo(expected.size());
	}

	static Stream<Arguments> damages() {
		String pair = "两个维护 — 四个意识";
		String b = "在2020年乙县工作会议上的讲话";
		return Stream.of(one(
				"MATCH (:Term {name: '两个维护'})-[e:CO_OCCURS]->(:Term {name: '四个意识'}) SET e.paragraphs = e.paragraphs + 1",
				Invariant.PAIR, pair),
				one("MATCH (:Term {name: '两个维护'})-[e:CO_OCCURS]->(:Term {name: '四个意识'}) SET e.speeches = 3",
						Invariant.PAIR, pair),
				one("MATCH (:Term {name: '两个维护'})-[e:CO_OCCURS]->(:Term {name: '四个意识'}) REMOVE e.sentences",
						Invariant.PAIR, pair),
				one("MATCH (:Term {name: '两个维护'})-[e:CO_OCCURS]->(:Term {name: '四个意识'}) DELETE e",
						Invariant.PAIR_MISSING, pair),
				one("MATCH (a:Term {name: '三会一课'}), (b:Term {name: '两个维护'}) CREATE (a)-[:CO_OCCURS {sentences: 0, paragraphs: 1, speeches: 1}]->(b)",
						Invariant.PAIR_EXTRA, "三会一课 — 两个维护"),
				one("MATCH (a:Term {name: '两个维护'})-[e:CO_OCCURS]->(b:Term {name: '四个意识'}) CREATE (b)-[f:CO_OCCURS]->(a) SET f = e DELETE e",
						Invariant.PAIR_DIRECTION, "四个意识 — 两个维护"),
				one("MATCH (t:Term {name: '三会一课'}) SET t.sentences = 4", Invariant.TERM, "三会一课"),
				one("MATCH (t:Term {name: '民主集中制'}) SET t.mentions = 1", Invariant.TERM, "民主集中制"),
				arguments("MATCH (t:Term {name: '民主集中制'}) SET t.tier = 'quoted'",
						List.of(Invariant.VOCABULARY, Invariant.TOTAL), "民主集中制"),
				arguments(
						"MERGE (:Term {name: '六个没有', category: 'theory', tier: 'quoted', status: 'accepted', confidence: 0.5, aliases: [], mentions: 0, sentences: 0, paragraphs: 0, speeches: 0})",
						List.of(Invariant.UNMENTIONED, Invariant.VOCABULARY, Invariant.TOTAL), "六个没有"),
				arguments(
						"MERGE (:Term {name: '“四个意识”', category: 'theory', tier: 'quoted', status: 'proposed', confidence: 0.5, aliases: [], mentions: 0, sentences: 0, paragraphs: 0, speeches: 0})",
						List.of(Invariant.TERM_TWICE), "“四个意识”"),
				one("MATCH (a:Term {name: '三会一课'}), (b:Term {name: '两个维护'}) CREATE (a)-[:CONTAINS]->(b)",
						Invariant.CONTAINS, "三会一课 → 两个维护"),
				one("MATCH (:Speech {date: '2020'})-[:HAS]->(:Paragraph)-[h:HOLDS]->(:Term {name: '从严治党'}) DELETE h",
						Invariant.HOLDS, b),
				one("MATCH (:Speech {date: '2020'})-[:HAS]->(:Paragraph)-[h:HOLDS]->(:Term {name: '从严治党'}) SET h.starts = [1, 6]",
						Invariant.HOLDS, b),
				one("MATCH (:Speech {date: '2020'})-[:HAS]->(p:Paragraph {role: 'salutation'}), (t:Term {name: '从严治党'}) CREATE (p)-[:HOLDS {sentences: [0], starts: [0], ends: [4]}]->(t)",
						Invariant.HOLDS, b),
				one("MATCH (:Speech {date: '2020'})-[m:MENTIONS]->(:Term {name: '从严治党'}) SET m.count = 7",
						Invariant.MENTIONS, b),
				one("MATCH (:Speech {date: '2020'})-[m:MENTIONS]->(t:Term {name: '从严治党'}) CREATE (:Speech {date: '2020'})-[:MENTIONS]->(t) DELETE m",
						Invariant.MENTIONS, b),
				one("MATCH (s:Speech {date: '2020'}) SET s.year = 2019", Invariant.DATE, b),
				one("MATCH (s:Speech {date: '2020'}) SET s.datePrecision = 'day'", Invariant.DATE, b),
				one("MATCH (s:Speech {date: '2020'}) SET s.date = '2020-13'", Invariant.DATE, b),
				one("MATCH (s:Speech {date: '2020'}) SET s.characters = 1", Invariant.CHARACTERS, b),
				one("MATCH (:Speech {date: '2020'})-[:HAS]->(p:Paragraph {role: 'salutation'}) SET p.plain = '同志'",
						Invariant.PLAIN, b),
				one("MATCH (:Speech {date: '2020'})-[:HAS]->(p:Paragraph {role: 'salutation'}) SET p.sentences = [0, 2]",
						Invariant.SENTENCES, b),
				one("MATCH (:Speech {date: '2020'})-[:HAS]->(p:Paragraph) WHERE p.index = 3 SET p.index = 4",
						Invariant.PARAGRAPHS, b),
				one("MATCH (s:Speech {date: '2020'}) SET s.signature = 'another'", Invariant.SIGNATURE, b),
				one("MATCH (c:Corpus) SET c.speeches = 4", Invariant.TOTAL, "speeches"),
				one("MATCH (c:Corpus) SET c.sentences = c.sentences - 1", Invariant.TOTAL, "sentences"),
				one("MATCH (c:Corpus) SET c.paragraphs = 8", Invariant.TOTAL, "paragraphs"),
				one("MATCH (c:Corpus) SET c.vocabulary = 'another'", Invariant.TOTAL, "vocabulary"),
				one("MATCH (c:Corpus) SET c.pipeline = 'tifa/0'", Invariant.TOTAL, "pipeline"),
				one("CREATE (:Paragraph {id: 'nobody:0'})", Invariant.STRAY, "nobody:0"));
	}

	private static Arguments one(String damage, Invariant invariant, String thing) {
		return arguments(damage, List.of(invariant), thing);
	}

	@Test
	void theSameContentTwiceIsNamedWithTheSpeechThatHasTheWrongId() {
		damage("MATCH (a:Speech {date: '2020'}), (b:Speech {date: '2019-03-05'}) SET b.contentHash = a.contentHash");
		assertThat(check().findings()).extracting(Finding::invariant)
			.containsExactlyInAnyOrder(Invariant.CONTENT_TWICE, Invariant.SPEECH_ID);
	}

	@Test
	void aSpeechThatIsHalfOutIsNamedInAllThatItLeaves() {
		damage("MATCH (s:Speech {date: '2020'}) SET s.counted = false");
		assertThat(check().counts()).containsOnlyKeys(Invariant.COUNTED, Invariant.HOLDS, Invariant.MENTIONS,
				Invariant.TERM, Invariant.PAIR, Invariant.PAIR_EXTRA, Invariant.TOTAL);
	}

	@Test
	void aSpeechThatCannotBeReadIsNamedAndTheOthersAreChecked() {
		damage("MATCH (s:Speech {date: '2020'})-[:HAS]->(p:Paragraph {index: 0}) REMOVE p.index");
		CheckReport report = check();
		assertThat(report.counts()).containsEntry(Invariant.UNREADABLE, 1L);
		assertThat(report.recounted().speeches()).isEqualTo(3);
	}

	@Test
	void ofManyBreachesTheFirstAreListedAndTheOthersCounted() {
		damage("UNWIND range(1, 30) AS i CREATE (:Paragraph {id: 'nobody:' + i})");
		CheckReport report = check();
		assertThat(report.findings()).hasSize(20);
		assertThat(report.broken()).isEqualTo(30);
		assertThat(report.unlisted(Invariant.STRAY)).isEqualTo(10);
		assertThat(report.unlisted(Invariant.PAIR)).isZero();
	}

	@Test
	void aWriteInBetweenMakesItBeginAgain() {
		List<Integer> told = new ArrayList<>();
		CheckReport report = checker().run((speeches) -> {
			if (told.isEmpty()) {
				this.corpus.add(TinyCorpus.speeches(TinyCorpus.QUOTES), null);
			}
			told.add(speeches);
		});
		assertThat(report.broken()).isZero();
		assertThat(told).containsExactly(3, 4);
		assertThat(report.revision()).isEqualTo(this.corpus.totals().revision());
	}

	@Test
	void aCorpusThatIsNeverStillIsNotJudged() {
		String revision = "MATCH (c:Corpus) SET c.revision = c.revision + 1";
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> checker().run((speeches) -> damage(revision)))
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo("check.changed"));
	}

	private CheckReport check() {
		return checker().run((speeches) -> {
		});
	}

	private Check checker() {
		return new Check(TinyCorpus.store(), this.corpus::vocabulary);
	}

	private static void damage(String statement) {
		TinyCorpus.store().write((transaction) -> transaction.run(statement, Map.of()).consume());
	}

}
