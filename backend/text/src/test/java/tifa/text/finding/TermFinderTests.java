package tifa.text.finding;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tifa.text.speech.Paragraph;
import tifa.text.speech.PartialDate;
import tifa.text.speech.Role;
import tifa.text.vocabulary.Category;
import tifa.text.vocabulary.Term;

import static org.assertj.core.api.Assertions.assertThat;

/** Which mentions a sentence has, and where. */
class TermFinderTests {

	private static final TermFinder FINDER = Analysis.finder(Analysis.term("“四个全面”战略布局", "四个全面"), Analysis.term("四个意识"),
			Analysis.term("两个维护"), Analysis.term("党建"), Analysis.term("党建工作"), Analysis.term("党建工作责任制"),
			Analysis.term("不忘初心、牢记使命"), Analysis.term("“不忘初心、牢记使命”主题教育"), Analysis.term("习近平", "习近平总书记", "习总书记"),
			Analysis.term("总书记"), Analysis.term("领导力"), Analysis.term("为人民服务"), Analysis.term("𠮷县经验", "𠮷县做法"));

	private static final TermFinder PERSONS = Analysis.finder(
			Term.ofLexicon("陈云", Category.PERSON, List.of(), null, null),
			Term.ofLexicon("朱德", Category.PERSON, List.of(), null, null));

	@Test
	void theLongestTermTakesTheText() {
		assertThat(Analysis.found(FINDER, "村里落实党建工作责任制，重视党建工作，也懂党建。")).containsExactly("党建工作责任制=党建工作责任制", "党建工作=党建工作",
				"党建=党建");
	}

	@Test
	void ofOverlappingTermsTheLeftmostStays() {
		TermFinder finder = Analysis.finder(Analysis.term("修桥铺路工程"), Analysis.term("铺路工程建设办法"));
		assertThat(Analysis.found(finder, "县里有修桥铺路工程建设办法。")).containsExactly("修桥铺路工程=修桥铺路工程");
	}

	@Test
	void anAliasIsAMentionOfItsTerm() {
		assertThat(Analysis.found(FINDER, "先讲四个全面，再说习总书记到过𠮷县，学习𠮷县做法。")).containsExactly("“四个全面”战略布局=四个全面", "习近平=习总书记",
				"𠮷县经验=𠮷县做法");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "谈“四个全面”战略布局的意义。|“四个全面”战略布局|“四个全面”战略布局", "‘四个全面’战略布局好懂。|“四个全面”战略布局|‘四个全面’战略布局",
					"谈「四個全面」戰略佈局。|“四个全面”战略布局|「四個全面」戰略佈局", "开展“不忘初心，牢记使命”主题教育。|“不忘初心、牢记使命”主题教育|“不忘初心，牢记使命”主题教育",
					"说起“不忘初心,牢记使命”来。|不忘初心、牢记使命|不忘初心,牢记使命", "他强调“四个意识”。|四个意识|四个意识",
					"写着《“四个全面”战略布局》。|“四个全面”战略布局|“四个全面”战略布局", "做到兩個維護。|两个维护|兩個維護", "做到 两 个　维护 。|两个维护|两 个　维护",
					"𠮷𠮷做到“两个维护”。|两个维护|两个维护" })
	void theMentionPointsAtTheTermAsWrittenWithTheQuotesInsideIt(String sentence, String term, String written) {
		assertThat(Analysis.found(FINDER, sentence)).containsExactly(term + "=" + written);
	}

	@Test
	void offsetsAreThoseOfTheSentence() {
		String text = "𠮷村人说：好。要有“四个意识”！做到两个维护。";
		Paragraph paragraph = new Paragraph(3, Role.BODY, text, List.of(0, 8, 17));
		AnalysedParagraph analysed = FINDER.speech(null).analyse(paragraph);
		assertThat(analysed.mentions()).containsExactly(new Mention("四个意识", 1, 3, 7), new Mention("两个维护", 2, 2, 6));
		assertThat(analysed.paragraph()).isSameAs(paragraph);
		assertThat(analysed.plain()).isEqualTo("𠮷村人说:好。要有四个意识!做到两个维护。");
	}

	@Test
	void noMentionCrossesTheEndOfASentence() {
		Paragraph paragraph = new Paragraph(0, Role.BODY, "为人民服务", List.of(0, 3));
		assertThat(FINDER.speech(null).analyse(paragraph).mentions()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "认真学习总书记的讲话。, 总书记=总书记", "认真学习习总书记的讲话。, 习近平=习总书记", "听习总书记的讲话。, 习近平=习总书记",
			"认真学习习近平总书记的讲话。, 习近平=习近平总书记" })
	void aShortTermMustNotTakeThePieceOfAWord(String sentence, String found) {
		assertThat(Analysis.found(FINDER, sentence)).containsExactly(found);
	}

	@ParameterizedTest
	@ValueSource(strings = { "是最高政治领导力量。", "领导力量很强。" })
	void norThePieceOfAWordAfterIt(String sentence) {
		assertThat(Analysis.found(FINDER, sentence)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "陈云林会长来访。", "陳雲林會長來訪。", "海协会会长陈云林、秘书长到了。", "朱德海同志。" })
	void aNameOfTwoCharactersIsNotCutOutOfOneOfThree(String sentence) {
		assertThat(Analysis.found(PERSONS, sentence)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "陈云同志讲过。,陈云", "陳雲同志講過。,陳雲", "陈云说得好。,陈云", "听陈云讲课。,陈云", "学习陈云。,陈云", "陈云的家乡。,陈云", "陈云来京。,陈云",
			"陈云先到会场。,陈云", "陈云和大家。,陈云", "陈云、大家。,陈云", "陈云主持会议。,陈云", "朱德故居。,朱德", "朱德任总司令。,朱德" })
	void butWhereNoNameGoesOnItIsFound(String sentence, String written) {
		assertThat(Analysis.found(PERSONS, sentence)).hasSize(1).first().asString().endsWith("=" + written);
	}

	@ParameterizedTest
	@CsvSource({ "2015,县委=以甲同志为书记的县委", "2016-10,县委=以甲同志为书记的县委", "2016-10-27,县委=县委", "2011,县委=县委", ",县委=以甲同志为书记的县委" })
	void anAliasWithDatesCountsInSpeechesOfItsTime(String date, String found) {
		TermFinder finder = Analysis.finder(Analysis.term("县委", "以甲同志为书记的县委[2012-11-15..2016-10-26]"));
		String sentence = "紧密团结在以甲同志为书记的县委周围。";
		assertThat(finder.speech(PartialDate.orNull(date)).analyse(Analysis.sentence(sentence)).mentions())
			.extracting((mention) -> mention.term() + "=" + sentence.substring(mention.start(), mention.end()))
			.containsExactly(found);
	}

	@Test
	void aLongTermIsFoundAcrossWords() {
		assertThat(Analysis.found(FINDER, "以为人民服务为核心。")).containsExactly("为人民服务=为人民服务");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "。", "“”", "村里修桥。", "四个。意识" })
	void whatHoldsNoTermHasNoMention(String sentence) {
		assertThat(Analysis.found(FINDER, sentence)).isEmpty();
	}

	@Test
	void traditionalScriptCountsWithSimplifiedAndIsPointedAtAsWritten() {
		TermFinder finder = Analysis.finder(Analysis.term("五年计划"), Analysis.term("沿着群众路线走"), Analysis.term("中国共产党"));
		assertThat(Analysis.found(finder, "各位委員，「五年計畫」是中國共產黨沿著群眾路線走出來的。")).containsExactly("五年计划=五年計畫", "中国共产党=中國共產黨",
				"沿着群众路线走=沿著群眾路線走");
	}

	@Test
	void anEmptyVocabularyFindsNothing() {
		assertThat(Analysis.found(Analysis.finder(), "做到两个维护。")).isEmpty();
	}

}
