package tifa.text.curation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tifa.text.Refusal;
import tifa.text.vocabulary.Category;
import tifa.text.vocabulary.Status;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.TermStatistics;
import tifa.text.vocabulary.Tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What decisions make of lexicon and proposals, by hand. */
class VocabularySourcesTests {

	private static final Term MEETING = Term.ofLexicon("党的十九大", Category.MEETING, List.of("十九大"), "19th Congress",
			"党代会");

	private static final Term CONGRESS = Term.ofLexicon("党代会", Category.MEETING, List.of("代表大会"), null, null);

	private static final Term COHESION = Term.proposed("凝聚力", Category.FORMULATION, Tier.MINED, 0.4,
			new TermStatistics(7, 5, 1.92, 6.1, 9.5));

	private static final Term DRILL = Term.proposed("三进三问", Category.FORMULATION, Tier.QUOTED, 0.8);

	private static final VocabularySources SOURCES = new VocabularySources(List.of(MEETING, CONGRESS),
			List.of(COHESION, DRILL), Curation.NONE);

	private static VocabularySources after(Decision... decisions) {
		return SOURCES.deciding(new Change("c1", List.of(decisions)));
	}

	private static Decision of(Action action, String name) {
		return Decision.of(action, name);
	}

	private static Decision of(Action action, String name, String target) {
		return Decision.of(action, name, target);
	}

	private static Decision add(Action action, String name, String... aliases) {
		return new Decision(action, name, null, Category.POLICY, List.of(aliases), null, null);
	}

	@Test
	void anAcceptedProposalKeepsWhereItComesFrom() {
		Term term = after(of(Action.ACCEPT, "凝聚力")).vocabulary().named("凝聚力");
		assertThat(term.status()).isEqualTo(Status.ACCEPTED);
		assertThat(term.confidence()).isEqualTo(1);
		assertThat(term.tier()).isEqualTo(Tier.MINED);
		assertThat(term.statistics()).isEqualTo(COHESION.statistics());
	}

	@Test
	void aStoppedLexiconTermIsGoneWithItsAliasesAndComesBackWhole() {
		VocabularySources stopped = after(of(Action.STOP, "党的十九大"));
		assertThat(stopped.vocabulary().find("党的十九大")).isNull();
		assertThat(stopped.vocabulary().find("十九大")).isNull();
		assertThat(stopped.stopped()).extracting(Stopped::name).containsExactly("党的十九大");
		VocabularySources released = stopped.deciding(new Change("c2", List.of(of(Action.RELEASE, "党的十九大"))));
		assertThat(released.vocabulary().hash()).isEqualTo(SOURCES.vocabulary().hash());
		assertThat(released.stopped()).isEmpty();
	}

	@Test
	void aStoppedAliasLeavesItsTerm() {
		VocabularySources stopped = after(of(Action.STOP, "十九大"));
		assertThat(stopped.vocabulary().find("十九大")).isNull();
		assertThat(stopped.vocabulary().named("党的十九大").aliases()).isEmpty();
		assertThat(stopped.deciding(new Change("c2", List.of(of(Action.RELEASE, "十九大")))).vocabulary().hash())
			.isEqualTo(SOURCES.vocabulary().hash());
	}

	@Test
	void whatIsStoppedIsNoTermHoweverOftenItIsProposed() {
		VocabularySources stopped = after(of(Action.STOP, "大会精神"), of(Action.STOP, "“三进三问”"));
		Term mined = Term.proposed("大会精神", Category.FORMULATION, Tier.MINED, 0.9);
		VocabularySources again = stopped.proposing(List.of(mined, DRILL));
		assertThat(again.vocabulary().hash()).isEqualTo(stopped.vocabulary().hash());
		assertThat(again.covered()).containsExactlyInAnyOrder(mined, DRILL);
		assertThat(again.deciding(new Change("c2", List.of(of(Action.RELEASE, "大会精神")))).vocabulary().named("大会精神"))
			.isEqualTo(mined);
	}

	@Test
	void aTermRenamedAndMergedLeavesAllItsNamesToTheOther() {
		VocabularySources next = after(of(Action.RENAME, "三进三问", "三进三问活动"), of(Action.MERGE, "三进三问活动", "凝聚力"));
		assertThat(next.vocabulary().find("三进三问").name()).isEqualTo("凝聚力");
		assertThat(next.vocabulary().named("凝聚力").aliases()).containsExactly("三进三问活动", "三进三问");
		assertThat(next.vocabulary().named("凝聚力").status()).isEqualTo(Status.ACCEPTED);
		assertThat(next.covered()).containsExactlyInAnyOrder(COHESION, DRILL);
	}

	@Test
	void aReplacedNameIsNoAlias() {
		VocabularySources next = after(of(Action.REPLACE, "三进三问", "三进三问活动"));
		assertThat(next.vocabulary().find("三进三问")).isNull();
		assertThat(next.vocabulary().named("三进三问活动").tier()).isEqualTo(Tier.QUOTED);
	}

	@Test
	void aTermRenamedToItsAliasSwapsTheTwo() {
		Term term = after(of(Action.RENAME, "党的十九大", "十九大")).vocabulary().named("十九大");
		assertThat(term.aliases()).containsExactly("党的十九大");
	}

	@Test
	void whatWasNarrowerThanARenamedOrMergedTermStaysSo() {
		assertThat(after(of(Action.RENAME, "党代会", "党的代表大会")).vocabulary().named("党的十九大").broader()).isEqualTo("党的代表大会");
		assertThat(after(of(Action.MERGE, "党代会", "凝聚力")).vocabulary().named("党的十九大").broader()).isEqualTo("凝聚力");
		assertThat(after(of(Action.MERGE, "党代会", "党的十九大")).vocabulary().named("党的十九大").broader()).isNull();
		assertThat(after(of(Action.STOP, "党代会")).vocabulary().named("党的十九大").broader()).isNull();
	}

	@Test
	void anyStringCanBecomeAnAliasAndAnAliasCanChangeItsTerm() {
		VocabularySources next = after(of(Action.MERGE, "十九次大会", "党的十九大"), of(Action.MERGE, "代表大会", "党的十九大"));
		assertThat(next.vocabulary().find("十九次大会").name()).isEqualTo("党的十九大");
		assertThat(next.vocabulary().find("代表大会").name()).isEqualTo("党的十九大");
		assertThat(next.vocabulary().named("党代会").aliases()).isEmpty();
	}

	@Test
	void anAliasSplitOffIsATermOfItsOwn() {
		VocabularySources next = after(of(Action.SPLIT, "党代会", "代表大会"));
		assertThat(next.vocabulary().named("代表大会").category()).isEqualTo(Category.MEETING);
		assertThat(next.vocabulary().named("党代会").aliases()).isEmpty();
	}

	@Test
	void anAddedTermTakesProposalsInAsAliasesAndTheyComeBackWithUndo() {
		VocabularySources next = after(add(Action.ADD, "凝聚力工程", "凝聚力", "凝聚工程"));
		assertThat(next.vocabulary().find("凝聚力").name()).isEqualTo("凝聚力工程");
		assertThat(next.vocabulary().named("凝聚力工程").tier()).isEqualTo(Tier.LEXICON);
		assertThat(next.undoing("c1").vocabulary().hash()).isEqualTo(SOURCES.vocabulary().hash());
	}

	@Test
	void aPutTermReplacesWhatItHas() {
		VocabularySources next = after(new Decision(Action.PUT, "党的十九大", null, Category.MEETING, List.of("中共十九大"),
				"the  19th\tCongress", "代表大会"));
		Term term = next.vocabulary().named("党的十九大");
		assertThat(term.aliases()).containsExactly("中共十九大");
		assertThat(term.gloss()).isEqualTo("the 19th Congress");
		assertThat(term.broader()).isEqualTo("党代会");
		assertThat(next.vocabulary().find("十九大")).isNull();
	}

	@Test
	void whatDoesNotFitIsRefusedWithBothTermsAndItsNumber() {
		refused("decision.taken", Map.of("value", "十九大", "term", "大会", "other", "党的十九大", "number", 1),
				add(Action.ADD, "大会", "十九大"));
		refused("decision.taken", Map.of("value", "党代会", "term", "党的十九大", "other", "党代会", "number", 2),
				of(Action.ACCEPT, "凝聚力"), of(Action.RENAME, "十九大", "党代会"));
		refused("decision.taken", Map.of("value", "十九大", "term", "十九大", "other", "党的十九大", "number", 1),
				add(Action.PUT, "十九大"));
		refused("decision.term", Map.of("value", "无此概念", "number", 1), of(Action.ACCEPT, "无此概念"));
		refused("decision.stopped", Map.of("value", "凝聚力", "number", 2), of(Action.STOP, "凝聚力"),
				of(Action.ACCEPT, "凝聚力"));
		refused("decision.stopped", Map.of("value", "凝聚力", "number", 2), of(Action.STOP, "凝聚力"),
				add(Action.ADD, "工程", "凝聚力"));
		refused("decision.notStopped", Map.of("value", "凝聚力", "number", 1), of(Action.RELEASE, "凝聚力"));
		refused("decision.alias", Map.of("value", "党代会", "term", "党的十九大", "number", 1),
				of(Action.SPLIT, "党的十九大", "党代会"));
		refused("decision.same", Map.of("value", "十九大", "term", "党的十九大", "number", 1),
				of(Action.MERGE, "十九大", "党的十九大"));
		refused("decision.circle", Map.of("term", "党代会", "broader", "党的十九大", "number", 1),
				new Decision(Action.GLOSS, "党代会", null, null, List.of(), null, "十九大"));
	}

	private static void refused(String code, Map<String, Object> values, Decision... decisions) {
		Refusal refusal = catchThrowableOfType(Refusal.class, () -> after(decisions));
		assertThat(refusal.code()).isEqualTo(code);
		assertThat(refusal.values()).isEqualTo(values);
	}

	@Test
	void aChangeThatALaterOneNeedsIsNotUndoneBeforeIt() {
		VocabularySources next = after(of(Action.RENAME, "凝聚力", "党的凝聚力"))
			.deciding(new Change("c2", List.of(add(Action.PUT, "别的"))))
			.deciding(new Change("c3", List.of(of(Action.SPLIT, "党的凝聚力", "凝聚力"))));
		Refusal refusal = catchThrowableOfType(Refusal.class, () -> next.undoing("c1"));
		assertThat(refusal.code()).isEqualTo("change.needed");
		assertThat(refusal.values()).isEqualTo(Map.of("change", "c1", "later", "c3", "value", "党的凝聚力"));
		VocabularySources undone = next.undoing("c2").undoing("c3").undoing("c1");
		assertThat(undone.vocabulary().hash()).isEqualTo(SOURCES.vocabulary().hash());
	}

	@Test
	void aDecisionThatFitsANewLexiconNoMoreHasNoEffectAndStays() {
		VocabularySources old = after(of(Action.SPLIT, "党代会", "代表大会"));
		VocabularySources upgraded = new VocabularySources(List.of(MEETING), old.proposals(), old.curation());
		assertThat(upgraded.vocabulary().find("代表大会")).isNull();
		assertThat(upgraded.curation()).isEqualTo(old.curation());
		assertThat(upgraded.deciding(new Change("c2", List.of(of(Action.ACCEPT, "凝聚力")))).undoing("c2").curation())
			.isEqualTo(old.curation());
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
	void decisionsInAnyOrderAllUndoneLeaveNothingBehind(long seed) {
		Random random = new Random(seed);
		VocabularySources sources = SOURCES;
		List<String> made = new ArrayList<>();
		for (int i = 0; i < 40; i++) {
			try {
				sources = sources.deciding(new Change("c" + i, List.of(RandomDecisions.next(random))));
				made.add("c" + i);
				sources = reread(sources);
			}
			catch (Refusal refusal) {
				assertThat(refusal.code()).startsWith("decision.");
			}
		}
		assertThat(made).hasSizeGreaterThan(5);
		Collections.reverse(made);
		for (String change : made) {
			sources = sources.undoing(change);
		}
		assertThat(sources.vocabulary().hash()).isEqualTo(SOURCES.vocabulary().hash());
		assertThat(sources.covered()).isEmpty();
	}

	/** As after a new start: the store has the undecided, the table the rest. */
	private static VocabularySources reread(VocabularySources sources) {
		CurationTable table = CurationTable.read(CurationTable.of(sources).lines());
		List<Term> proposals = new ArrayList<>(table.covered());
		sources.vocabulary()
			.terms()
			.stream()
			.filter((term) -> term.status() == Status.PROPOSED)
			.forEach(proposals::add);
		VocabularySources again = new VocabularySources(List.of(MEETING, CONGRESS), proposals, table.curation());
		assertThat(again.vocabulary().hash()).isEqualTo(sources.vocabulary().hash());
		assertThat(again.stopped()).isEqualTo(sources.stopped());
		assertThat(again.proposals()).isEqualTo(sources.proposals());
		return again;
	}

	@Test
	void aTableIsRefusedByItsLine() {
		List<String> lines = CurationTable.of(after(of(Action.STOP, "凝聚力"))).lines();
		assertThat(lines).hasSize(3);
		IntStream.of(1, 2).forEach((line) -> {
			List<String> broken = new ArrayList<>(lines);
			broken.set(line, lines.get(line).replaceFirst("^\\w+", "shrug"));
			Refusal refusal = catchThrowableOfType(Refusal.class, () -> CurationTable.read(broken));
			assertThat(refusal.code()).isEqualTo("lexicon.line");
			assertThat(refusal.values()).containsEntry("line", line + 1);
		});
	}

}
