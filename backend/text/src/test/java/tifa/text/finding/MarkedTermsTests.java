package tifa.text.finding;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tifa.text.speech.Paragraph;
import tifa.text.speech.Role;
import tifa.text.speech.Speech;
import tifa.text.vocabulary.Category;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.Tier;

import static org.assertj.core.api.Assertions.assertThat;

/** What a speech marks as a term by 《》 and “”, and what it only quotes. */
class MarkedTermsTests {

	@ParameterizedTest
	@CsvSource({ "《青石镇修桥条例》, 青石镇修桥条例", "《关于‘户户通’工程的意见》, 关于“户户通”工程的意见", "《关于“户户通”工程的意见》, 关于“户户通”工程的意见",
			"《党组（党委）修桥规则》, 党组(党委)修桥规则", "《关于〈桥规〉的说明》, 关于〈桥规〉的说明", "《青石镇 修桥条例》, 青石镇修桥条例", "《二○二○年修桥安排》, 二○二○年修桥安排" })
	void fullTitlesAreDocuments(String title, String name) {
		assertThat(Analysis.terms(Analysis.speech("大家读了" + title + "。")))
			.containsExactly(Term.proposed(name, Category.DOCUMENT, Tier.TITLE, 0.95));
	}

	@ParameterizedTest
	@ValueSource(strings = { "《决定》", "《意见》", "《工作要点》", "《实施方案》", "《暂行规定》", "《若干意见》", "《本规定》", "《XX市修桥条例》", "《*镇修桥条例》",
			"《○○镇修桥条例》", "《某某镇修桥条例》", "《桥修好了！路呢》", "《2020》", "《The Bridge》" })
	void shortFormsMasksAndSentencesAreNot(String title) {
		assertThat(Analysis.proposed("大家读了" + title + "。")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "三桥两路, 三桥两路", "五个一批, 五个一批", "三会一课, 三会一课", "四个意识, 四个意识", "备石料、清河床、打木桩, 备石料、清河床、打木桩",
			"'备石料，清河床，打木桩', 备石料、清河床、打木桩", "党建+, 党建+", "互联网＋党建, 互联网+党建", "清风行动, 清风行动" })
	void quotedFormulationsAreTerms(String quoted, String name) {
		assertThat(Analysis.terms(Analysis.speech("县里提出“" + quoted + "”的做法。")))
			.containsExactly(Term.proposed(name, Category.FORMULATION, Tier.QUOTED, 0.8));
	}

	@ParameterizedTest
	@ValueSource(strings = { "你们为什么不修桥", "我们明天开工", "谁来修桥呢", "这样才行", "已经修好了", "是不是修桥", "修桥的", "发展", "桥", "80%", "2020",
			"100万", "XX工程", "*镇经验", "某某做法", "修桥。铺路", "甲、乙", "今天把石料备齐以后再清河床" })
	void talkFiguresMasksAndPlainWordsAreNot(String quoted) {
		assertThat(Analysis.proposed("县里提出“" + quoted + "”的做法。")).isEmpty();
	}

	@Test
	void aParallelFormulaHasMembersOfOneLength() {
		assertThat(Analysis.proposed("讲“备石料、清一清河床、打桩”。")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "镇里，备石料、清河床、打木桩，都做了。, 备石料、清河床、打木桩", "干部听民意、集民智、聚民力。, 听民意、集民智、聚民力",
			"在石料修桥、木料修桥、竹料修桥上发力。, 石料修桥、木料修桥、竹料修桥", "做到，藏桥于路、藏桥于村。, 藏桥于路、藏桥于村" })
	void membersThatStandApartOrAreBuiltAlikeAreAFormula(String text, String name) {
		assertThat(Analysis.terms(Analysis.speech(text)))
			.containsExactly(Term.proposed(name, Category.FORMULATION, Tier.PATTERN, 0.8));
	}

	@ParameterizedTest
	@ValueSource(strings = { "，修桥、铺路、种树。", "，教育局、民政局、财政局。", "，校园文化、社区文化、桥梁文化。", "，备石料、清理河床、打木桩。", "，备石料、清河床。",
			"，老师们、同志们。", "他们备石料、清河床、打木桩的时候。", "完成石料采购、河床清理、木桩加固等。" })
	void otherListsAreNot(String text) {
		assertThat(Analysis.proposed(text)).isEmpty();
	}

	@Test
	void aProgrammeBeginsWithAQuote() {
		assertThat(Analysis.proposed("开展“三桥两路”行动。")).containsExactly("三桥两路", "“三桥两路”行动");
		assertThat(Analysis.proposed("开展“XX桥”行动，评出“80%”工程。")).isEmpty();
	}

	@Test
	void onlyTheBodyProposes() {
		Speech speech = Analysis.speech("大家读了《青石镇修桥条例》。");
		List<Paragraph> headings = List.of(new Paragraph(0, Role.TITLE, "学习《青石镇修桥条例》", List.of(0)),
				new Paragraph(1, Role.HEADING, "一、落实“三桥两路”", List.of(0)),
				new Paragraph(2, Role.SALUTATION, "“三桥两路”的同志们：", List.of(0)));
		Speech marginal = new Speech(speech.metadata(), speech.source(), speech.fileHash(), 1, speech.contentHash(),
				List.of(), headings);
		assertThat(Analysis.terms(marginal)).isEmpty();
		assertThat(Analysis.terms(speech)).hasSize(1);
	}

	@Test
	void aTermMarkedTwiceIsProposedOnce() {
		assertThat(Analysis.proposed("说“三桥两路”，再说“三桥两路”。", "又说“三桥两路”。")).containsExactly("三桥两路");
	}

}
