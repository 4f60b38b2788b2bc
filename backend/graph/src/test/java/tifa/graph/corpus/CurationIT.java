package tifa.graph.corpus;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tifa.graph.GraphHash;
import tifa.graph.RememberedCuration;
import tifa.graph.TinyCorpus;
import tifa.graph.check.Check;
import tifa.graph.corpus.VocabularyPreview.Changed;
import tifa.graph.corpus.VocabularyPreview.Edges;
import tifa.graph.corpus.VocabularyPreview.Fate;
import tifa.graph.corpus.VocabularyPreview.Link;
import tifa.graph.corpus.VocabularyPreview.Merged;
import tifa.graph.speech.SpeechChange;
import tifa.text.Refusal;
import tifa.text.curation.Action;
import tifa.text.curation.Change;
import tifa.text.curation.Decision;
import tifa.text.vocabulary.Category;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.Tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Decisions on the three speeches, counted by hand. */
class CurationIT {

	private static final Term FOUNDATION = Term.proposed("基础", Category.FORMULATION, Tier.MINED, 0.2);

	private static final Term PUSHED = Term.proposed("推进从严治党", Category.FORMULATION, Tier.QUOTED, 0.8);

	private Corpus corpus;

	private String before;

	@BeforeEach
	void fill() {
		this.corpus = TinyCorpus.full();
		this.corpus.learn(List.of(FOUNDATION));
		this.before = GraphHash.of(TinyCorpus.store());
	}

	private static Change change(Decision... decisions) {
		return new Change("c1", List.of(decisions));
	}

	private VocabularyPreview preview(Decision... decisions) {
		VocabularyPreview preview = this.corpus.curated().preview(change(decisions), 0.5);
		assertThat(GraphHash.of(TinyCorpus.store())).isEqualTo(this.before);
		return preview;
	}

	@Test
	void aStoppedTermGoesWithAllItsPairs() {
		Decision stop = Decision.of(Action.STOP, TinyCorpus.STRICT);
		VocabularyPreview preview = preview(stop);
		assertThat(preview.vanish()).containsExactly(new Fate(TinyCorpus.STRICT, 3, 2, 3, 0));
		assertThat(preview.edges()).isEqualTo(new Edges(5, 2, 0, 3));
		assertThat(preview.appear()).isEmpty();
		assertThat(preview.speeches()).isEqualTo(2);
		assertThat(preview.large()).isFalse();
		this.corpus.curated().decide(change(stop));
		assertThat(TinyCorpus.rows("MATCH (t:Term {name: $name}) RETURN t", Map.of("name", TinyCorpus.STRICT)))
			.isEmpty();
		assertThat(this.corpus.totals().edges()).isEqualTo(4);
		sound();
	}

	@Test
	void anAcceptedProposalComesIntoTheViewAndIsLookedForAnewWhereItStands() {
		Decision accept = Decision.of(Action.ACCEPT, "基础");
		VocabularyPreview preview = preview(accept);
		assertThat(preview.appear()).containsExactly(new Fate("基础", 1, 1, 2, 0));
		assertThat(preview.edges()).isEqualTo(new Edges(5, 7, 2, 0));
		assertThat(preview.strongest()).containsExactly(new Link(TinyCorpus.UPHOLDS, "基础", 1),
				new Link(TinyCorpus.CONSCIOUSNESS, "基础", 1));
		assertThat(preview.speeches()).isEqualTo(1);
		this.corpus.curated().decide(change(accept));
		assertThat(this.corpus.totals().shown()).isEqualTo(5);
		sound();
	}

	@Test
	void decisionsOnWhatIsNotShownAreSaidToChangeNothing() {
		VocabularyPreview preview = preview(Decision.of(Action.STOP, "基础"), Decision.of(Action.STOP, "无人说过"),
				new Decision(Action.CATEGORY, TinyCorpus.STRICT, null, Category.CADRE, List.of(), null, null));
		assertThat(preview.unchanged()).containsExactly("基础", "无人说过", TinyCorpus.STRICT);
		assertThat(preview.vanish()).isEmpty();
		assertThat(preview.edges()).isEqualTo(new Edges(5, 5, 0, 0));
	}

	@Test
	void aMergedTermLeavesItsMentionsToTheOther() {
		Decision merge = Decision.of(Action.MERGE, TinyCorpus.STRICT, TinyCorpus.MEETINGS);
		VocabularyPreview preview = preview(merge);
		assertThat(preview.merge()).containsExactly(new Merged(TinyCorpus.STRICT, TinyCorpus.MEETINGS, 3));
		assertThat(preview.change()).containsExactly(new Changed(TinyCorpus.MEETINGS, 3, 6));
		// Three pairs of the one go, and 两个维护 meets the other in its first paragraph.
		assertThat(preview.edges()).isEqualTo(new Edges(5, 3, 1, 3));
		assertThat(preview.strongest()).containsExactly(new Link(TinyCorpus.MEETINGS, TinyCorpus.UPHOLDS, 1));
		this.corpus.curated().decide(change(merge));
		assertThat(TinyCorpus.rows("MATCH (t:Term {name: $name}) RETURN t.mentions, t.paragraphs, t.speeches",
				Map.of("name", TinyCorpus.MEETINGS)))
			.containsExactly(List.of(6L, 4L, 2L));
		sound();
	}

	@Test
	void aRenamedTermKeepsItsPairs() {
		Decision rename = Decision.of(Action.RENAME, TinyCorpus.STRICT, "全面从严治党");
		VocabularyPreview preview = preview(rename);
		assertThat(preview.rename()).containsExactly(new Merged(TinyCorpus.STRICT, "全面从严治党", 3));
		assertThat(preview.edges()).isEqualTo(new Edges(5, 5, 0, 0));
		assertThat(preview.appear()).isEmpty();
		assertThat(preview.vanish()).isEmpty();
		this.corpus.curated().decide(change(rename));
		assertThat(TinyCorpus.rows("MATCH (t:Term {name: '全面从严治党'}) RETURN t.mentions, t.aliases", Map.of()))
			.containsExactly(List.of(3L, List.of(TinyCorpus.STRICT)));
		sound();
	}

	@Test
	void aTermRenamedTwiceIsOneThatHasAnotherName() {
		VocabularyPreview preview = preview(Decision.of(Action.RENAME, TinyCorpus.STRICT, "全面从严治党"),
				Decision.of(Action.REPLACE, "全面从严治党", "从严管党治党"));
		assertThat(preview.rename()).containsExactly(new Merged(TinyCorpus.STRICT, "从严管党治党", 3));
		assertThat(preview.appear()).isEmpty();
		assertThat(preview.edges()).isEqualTo(new Edges(5, 5, 0, 0));
	}

	@Test
	void anAddedLongerTermTakesMentionsFromTheShorterOne() {
		Decision add = new Decision(Action.ADD, PUSHED.name(), null, Category.POLICY, List.of(), "push it", "从严治党");
		VocabularyPreview preview = preview(add);
		assertThat(preview.appear()).containsExactly(new Fate(PUSHED.name(), 1, 1, 2, 0));
		assertThat(preview.change()).containsExactly(new Changed(TinyCorpus.STRICT, 3, 2));
		assertThat(preview.edges()).isEqualTo(new Edges(5, 6, 2, 1));
		this.corpus.curated().decide(change(add));
		assertThat(TinyCorpus.rows("MATCH (:Term {name: '推进从严治党'})-[:BROADER]->(t) RETURN t.name", Map.of()))
			.containsExactly(List.of(TinyCorpus.STRICT));
		sound();
		VocabularyPreview stop = this.corpus.curated()
			.preview(new Change("c2", List.of(Decision.of(Action.STOP, TinyCorpus.STRICT))), 0.5);
		assertThat(stop.vanish()).extracting(Fate::inside).containsExactly(1L);
	}

	@Test
	void allUndoneIsAllAsItWas() {
		this.corpus.curated()
			.decide(change(Decision.of(Action.MERGE, TinyCorpus.STRICT, TinyCorpus.MEETINGS),
					Decision.of(Action.STOP, TinyCorpus.UPHOLDS), Decision.of(Action.ACCEPT, "基础")));
		this.corpus.curated().decide(new Change("c2", List.of(Decision.of(Action.SPLIT, TinyCorpus.MEETINGS, "从严治党"))));
		sound();
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.corpus.curated().undo("c1"))
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo("change.needed"));
		this.corpus.curated().undo("c2");
		this.corpus.curated().undo("c1");
		this.corpus.curated().undo("c1");
		assertThat(GraphHash.of(TinyCorpus.store())).isEqualTo(this.before);
	}

	@Test
	void decisionsOutliveTheStoreAndAreAppliedToItAgain() {
		RememberedCuration keeper = new RememberedCuration();
		this.corpus = TinyCorpus.again(TinyCorpus.lexicon(), keeper);
		this.corpus.curated()
			.decide(change(Decision.of(Action.STOP, TinyCorpus.STRICT), Decision.of(Action.STOP, "基础")));
		String decided = GraphHash.of(TinyCorpus.store());
		this.corpus = TinyCorpus.again(TinyCorpus.lexicon(), new RememberedCuration());
		assertThat(this.corpus.vocabulary().named(TinyCorpus.STRICT)).isNotNull();
		this.corpus = TinyCorpus.again(TinyCorpus.lexicon(), keeper);
		assertThat(GraphHash.of(TinyCorpus.store())).isEqualTo(decided);
		this.corpus.learn(List.of(FOUNDATION));
		assertThat(GraphHash.of(TinyCorpus.store())).isEqualTo(decided);
		this.corpus.curated().undo("c1");
		assertThat(GraphHash.of(TinyCorpus.store())).isEqualTo(this.before);
	}

	/** The paragraph that says 《办法》 holds no string that the change is about. */
	@Test
	void aDocumentThatComesOrGoesIsCountedWhereItsShortTitleStands() {
		this.corpus.add(TinyCorpus.speeches("在戊村的讲话\n同志们：\n学习《戊村治理办法》，做到两个维护。\n大家都要懂得道理。\n《办法》写明了四个意识。"), null);
		String without = GraphHash.of(TinyCorpus.store());
		String name = "戊村治理办法";
		this.corpus.learn(List.of(Term.proposed(name, Category.DOCUMENT, Tier.TITLE, 0.95)));
		assertThat(TinyCorpus.rows("MATCH (t:Term {name: $name}) RETURN t.mentions, t.paragraphs, t.speeches",
				Map.of("name", name)))
			.containsExactly(List.of(2L, 2L, 1L));
		sound();
		this.corpus.curated().decide(change(Decision.of(Action.STOP, name)));
		assertThat(GraphHash.of(TinyCorpus.store())).isEqualTo(without);
		sound();
	}

	@Test
	void anAliasWithDatesCountsBySpeechesDatesAndAnewWhereOneChanges() {
		String id = TinyCorpus.speeches(TinyCorpus.C).get(0).id();
		this.corpus.curated()
			.decide(change(new Decision(Action.PUT, TinyCorpus.STRICT, null, Category.PARTY_BUILDING,
					List.of("根本[..2018]"), null, null)));
		assertThat(mentions(TinyCorpus.STRICT)).isEqualTo(4);
		sound();
		this.corpus.describe(id, SpeechChange.of(Map.of("date", "2019-01")));
		assertThat(mentions(TinyCorpus.STRICT)).isEqualTo(3);
		sound();
		this.corpus.describe(id, SpeechChange.of(Map.of("date", "2018-12-31")));
		assertThat(mentions(TinyCorpus.STRICT)).isEqualTo(4);
		sound();
		this.corpus.curated()
			.decide(new Change("c2", List.of(new Decision(Action.PUT, TinyCorpus.STRICT, null, Category.PARTY_BUILDING,
					List.of("根本[..2017]"), null, null))));
		assertThat(mentions(TinyCorpus.STRICT)).isEqualTo(3);
		sound();
		this.corpus.add(TinyCorpus.speeches("在2020年己村会议上的讲话\n大家都说两个维护是根本。"), null,
				SpeechChange.of(Map.of("date", "2016")));
		assertThat(mentions(TinyCorpus.STRICT)).isEqualTo(4);
		sound();
	}

	private static long mentions(String term) {
		return (long) TinyCorpus.rows("MATCH (t:Term {name: $name}) RETURN t.mentions", Map.of("name", term))
			.iterator()
			.next()
			.get(0);
	}

	@Test
	void anAcceptedTermStaysWhenItsSpeechesGo() {
		this.corpus.curated().decide(change(Decision.of(Action.ACCEPT, "基础")));
		this.corpus.delete(TinyCorpus.speeches(TinyCorpus.C).stream().map((speech) -> speech.id()).toList());
		sound();
	}

	@Test
	void reanalysisPrunesWhatNoSpeechMentionsAndKeepsDecisions() {
		this.corpus.learn(List.of(Term.proposed("没有人说过的话", Category.FORMULATION, Tier.QUOTED, 0.8), PUSHED));
		this.corpus.curated().decide(change(Decision.of(Action.STOP, PUSHED.name())));
		TinyCorpus.store()
			.write((transaction) -> transaction.run("MATCH ()-[e:CO_OCCURS]->() SET e.sentences = e.sentences")
				.consume());
		this.corpus.curated().reanalyse(List.of(FOUNDATION), (speeches) -> assertThat(speeches).isEqualTo(3));
		assertThat(this.corpus.vocabulary().named("没有人说过的话")).isNull();
		assertThat(this.corpus.vocabulary().named("基础")).isEqualTo(FOUNDATION);
		this.corpus.curated().undo("c1");
		assertThat(this.corpus.vocabulary().named(PUSHED.name())).isEqualTo(PUSHED);
		sound();
	}

	private void sound() {
		assertThat(new Check(TinyCorpus.store(), this.corpus::vocabulary).run((speeches) -> {
		}).findings()).isEmpty();
	}

}
