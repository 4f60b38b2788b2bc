package tifa.graph.corpus;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tifa.graph.GraphHash;
import tifa.graph.RememberedCuration;
import tifa.graph.TinyCorpus;
import tifa.graph.check.Check;
import tifa.graph.query.EvidenceQuery;
import tifa.graph.speech.SpeechChange;
import tifa.graph.speech.SpeechFacets;
import tifa.graph.speech.SpeechFilter;
import tifa.graph.speech.SpeechQuery;
import tifa.graph.speech.SpeechReprints;
import tifa.graph.speech.SpeechText;
import tifa.text.counting.Unit;
import tifa.text.finding.AnalysedParagraph;
import tifa.text.speech.Speech;
import tifa.text.vocabulary.Category;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.Tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * One text in three versions, of which one is counted.
 *
 * <pre>
 *                    date        body paragraphs  四个意识  三会一课
 * the printed one    2019-03-20  4                1         2
 * the original       2019-03-05  3                1         1
 * a draft            undated     2                1         0
 * </pre>
 */
class ReprintIT {

	private static final String FIRST = "要增强四个意识，村村都有带头人，户户都有联系人，把今年春天的修路工程抓紧抓实。\n";

	private static final String SECOND = "乡里的小学校舍年久失修，去年冬天又漏了雨，这个暑假一定要修好，开学前请家长来看一看，操场的围墙也要一起砌起来，教室里要换上新的课桌椅。\n";

	private static final String THIRD = "水库的堤坝要加固加高，上游的三个村子要通上自来水，三会一课要讲到田间地头去，不搞花架子。\n";

	private static final String ORIGINAL = "在戊乡动员会上的讲话\n（2019年3月5日）\n同志们：\n" + FIRST + SECOND + THIRD;

	private static final String PRINTED = "在戊乡动员会上的讲话（节选）\n（2019年3月20日）\n" + FIRST + SECOND + THIRD
			+ "三会一课办得好，村里的事情就好办。\n";

	private static final String DRAFT = "戊乡动员会讲话稿\n同志们：\n" + FIRST + SECOND;

	private Corpus corpus;

	@BeforeEach
	void fill() {
		this.corpus = TinyCorpus.full();
	}

	@Test
	void onlyTheEarliestIsCountedInWhateverOrderTheyCome() {
		add(ORIGINAL);
		String alone = counts();
		String before = GraphHash.of(TinyCorpus.store());
		add(PRINTED, DRAFT);
		assertThat(counts()).isEqualTo(alone);
		assertThat(counted()).containsExactly(id(ORIGINAL));
		assertThat(links()).containsExactlyInAnyOrder(link(PRINTED, ORIGINAL, 0.9458), link(DRAFT, ORIGINAL, 0.8458),
				link(DRAFT, PRINTED, 0.7934));
		assertThat(
				TinyCorpus.rows("MATCH (s:Speech {counted: false})-[:MENTIONS|HAS*1..2]->(t:Term) RETURN t", Map.of()))
			.isEmpty();
		this.corpus.delete(List.of(id(PRINTED), id(DRAFT)));
		assertThat(GraphHash.of(TinyCorpus.store())).isEqualTo(before);
		this.corpus = TinyCorpus.full();
		add(DRAFT);
		assertThat(counted()).containsExactly(id(DRAFT));
		add(PRINTED);
		assertThat(counted()).containsExactly(id(PRINTED));
		add(ORIGINAL);
		assertThat(counted()).containsExactly(id(ORIGINAL));
		assertThat(counts()).isEqualTo(alone);
		assertSound();
	}

	@Test
	void aReprintTakesThePlaceOfTheOneThatIsDeleted() {
		add(PRINTED);
		String alone = counts();
		add(ORIGINAL, DRAFT);
		this.corpus.delete(List.of(id(ORIGINAL)));
		assertThat(counted()).containsExactly(id(PRINTED));
		assertThat(counts()).isEqualTo(alone);
		assertSound();
	}

	@Test
	void anotherDateElectsAnew() {
		add(ORIGINAL, PRINTED, DRAFT);
		String before = GraphHash.of(TinyCorpus.store());
		describe(DRAFT, "date", "2019-02");
		assertThat(counted()).containsExactly(id(DRAFT));
		describe(DRAFT, "date", null);
		assertThat(GraphHash.of(TinyCorpus.store())).isEqualTo(before);
	}

	@Test
	void aPersonDecidesOtherwiseAndBack() {
		add(ORIGINAL, PRINTED, DRAFT);
		String before = GraphHash.of(TinyCorpus.store());
		describe(PRINTED, "reprint", "preferred");
		assertThat(counted()).containsExactly(id(PRINTED));
		assertSound();
		describe(PRINTED, "reprint", "no");
		assertThat(counted()).containsExactlyInAnyOrder(id(PRINTED), id(ORIGINAL));
		assertThat(links()).containsExactly(link(DRAFT, ORIGINAL, 0.8458));
		assertSound();
		describe(PRINTED, "reprint", "auto");
		assertThat(GraphHash.of(TinyCorpus.store())).isEqualTo(before);
	}

	@Test
	void whatWasDecidedHoldsForSpeechesThatComeLater() {
		add(PRINTED);
		describe(PRINTED, "reprint", "no");
		add(ORIGINAL, DRAFT);
		assertThat(counted()).containsExactlyInAnyOrder(id(PRINTED), id(ORIGINAL));
		assertSound();
	}

	@Test
	void aTermLearnedLaterIsCountedInTheCountedOneAlone() {
		add(ORIGINAL, PRINTED, DRAFT);
		this.corpus.learn(List.of(Term.proposed("修路工程", Category.POLICY, Tier.QUOTED, 0.8)));
		assertThat(TinyCorpus.rows("MATCH (t:Term {name: '修路工程'}) RETURN t.mentions, t.speeches", Map.of()))
			.containsExactly(List.of(1L, 1L));
		describe(PRINTED, "reprint", "no");
		assertThat(TinyCorpus.rows("MATCH (t:Term {name: '修路工程'}) RETURN t.mentions, t.speeches", Map.of()))
			.containsExactly(List.of(2L, 2L));
		assertSound();
	}

	@Test
	void speechesOfAnOlderTifaAreComparedWhenItIsOpened() {
		add(ORIGINAL, PRINTED, DRAFT);
		String before = GraphHash.of(TinyCorpus.store());
		describe(PRINTED, "reprint", "no");
		describe(DRAFT, "reprint", "no");
		TinyCorpus.store()
			.write((transaction) -> transaction.run("MATCH (s:Speech) REMOVE s.signature, s.reprint").consume());
		this.corpus = TinyCorpus.again(TinyCorpus.lexicon(), new RememberedCuration());
		assertThat(GraphHash.of(TinyCorpus.store())).isEqualTo(before);
	}

	@Test
	void totalsYearsAndEvidenceAreThoseOfTheCountedOne() {
		add(ORIGINAL, PRINTED, DRAFT);
		assertThat(this.corpus.totals().speeches()).isEqualTo(4);
		assertThat(this.corpus.totals().reprints()).isEqualTo(2);
		assertThat(this.corpus.totals().paragraphs()).isEqualTo(7 + 3);
		assertThat(this.corpus.years()).extracting((year) -> year.speeches()).containsExactly(2L, 1L, 1L);
		assertThat(new EvidenceQuery(TinyCorpus.store())
			.ask(TinyCorpus.MEETINGS, null, Unit.PARAGRAPH, SpeechFilter.NONE, 1, 20)
			.passages()).extracting((passage) -> passage.speech().reprints()).containsExactly(2, 0, 0, 0);
	}

	@Test
	void theListTellsCountedOnesFromReprintsAndTheReaderFindsTheTermsOfBoth() {
		add(ORIGINAL, PRINTED, DRAFT);
		SpeechQuery query = new SpeechQuery(TinyCorpus.store(), this.corpus::finder);
		assertThat(query.list(null, SpeechFilter.NONE, null, "date", 1, 20).total()).isEqualTo(6);
		assertThat(query.list(null, SpeechFilter.NONE, true, "date", 1, 20).total()).isEqualTo(4);
		assertThat(query.list(null, SpeechFilter.NONE, false, "date", 1, 20).speeches())
			.extracting((speech) -> speech.countedAs())
			.containsExactly(id(ORIGINAL), id(ORIGINAL));
		assertThat(SpeechFacets.read(TinyCorpus.store(), null, SpeechFilter.NONE, false).years()).hasSize(2);
		assertThat(SpeechReprints.of(TinyCorpus.store(), id(DRAFT), 20).reprints())
			.extracting((version) -> version.speech().id(), SpeechReprints.Version::similarity)
			.containsExactly(tuple(id(ORIGINAL), 0.8458), tuple(id(PRINTED), 0.7934));
		assertThat(SpeechReprints.of(TinyCorpus.store(), id(ORIGINAL), 1).total()).isEqualTo(2);
		SpeechText draft = query.one(id(DRAFT)).orElseThrow();
		assertThat(draft.facts().counted()).isFalse();
		assertThat(draft.paragraphs().stream().mapToInt((paragraph) -> paragraph.mentions().size()).sum()).isOne();
		assertThat(draft.paragraphs()).extracting(AnalysedParagraph::plain).contains("同志们:");
	}

	private void add(String... texts) {
		this.corpus.add(TinyCorpus.speeches(texts), null);
	}

	private void describe(String text, String field, String value) {
		Map<String, Object> fields = new java.util.HashMap<>();
		fields.put(field, value);
		assertThat(this.corpus.describe(id(text), SpeechChange.of(fields))).isTrue();
	}

	private static String id(String text) {
		List<Speech> speeches = TinyCorpus.speeches(text);
		assertThat(speeches).hasSize(1);
		return speeches.get(0).id();
	}

	private static List<Object> link(String one, String other, double similarity) {
		String first = id(one);
		String second = id(other);
		return (first.compareTo(second) > 0) ? List.of(first, second, similarity) : List.of(second, first, similarity);
	}

	private static List<List<Object>> links() {
		return List.copyOf(
				TinyCorpus.rows("MATCH (a:Speech)-[r:REPRINTS]->(b:Speech) RETURN a.id, b.id, r.similarity", Map.of()));
	}

	/** The counted versions. */
	private static List<Object> counted() {
		return TinyCorpus.rows("MATCH (s:Speech) WHERE s.counted AND s.title CONTAINS '戊乡' RETURN s.id", Map.of())
			.stream()
			.map((row) -> row.get(0))
			.toList();
	}

	private static String counts() {
		return TinyCorpus.rows("MATCH (t:Term) RETURN t.name, t.mentions, t.paragraphs, t.speeches ORDER BY t.name",
				Map.of()) + " "
				+ TinyCorpus.rows("MATCH (c:Corpus) RETURN c.speeches, c.paragraphs, c.sentences", Map.of());
	}

	private void assertSound() {
		assertThat(new Check(TinyCorpus.store(), this.corpus::vocabulary).run((speeches) -> {
		}).findings()).isEmpty();
	}

}
