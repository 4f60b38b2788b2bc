package tifa.text.speech;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Where paragraphs begin and end. */
class ParagraphSplitterTests {

	/** 50 characters. */
	private static final String FIFTY = "春天的时候河水涨了，村里的人一起把堤加高，老人送来热茶，孩子们搬来小石头，天黑以前全部做完，才回家。";

	private static final String LONG = FIFTY.repeat(5);

	@Test
	void everyLineIsAParagraph() {
		assertThat(ParagraphSplitter.split("甲。一是乙。\n\n  　丙。\n")).containsExactly("甲。一是乙。", "丙。");
	}

	@Test
	void aTextWithoutLinesIsCutAtItsEnumerators() {
		List<String> parts = List.of(LONG, "一、修桥" + LONG, "（一）石料。", "(二)人手。" + LONG, "1.先清河床。", "2．再打桩。", "一是人要齐。",
				"二是料要足；", "三要有人看着。", "十一、收工。");
		assertThat(ParagraphSplitter.split(String.join("", parts))).isEqualTo(parts);
	}

	@Test
	void figuresAndOrdinalsAreNoEnumerators() {
		String text = LONG + "增长3.5倍。" + "2020.5吨。" + "第一，人要齐。第二，料要足。十一届全会以后。" + LONG;
		assertThat(ParagraphSplitter.split(text)).containsExactly(text);
	}

	@Test
	void aLongLineAmongManyIsNotCutAtEnumerators() {
		String line = LONG + "一是人要齐。二是料要足。" + LONG;
		assertThat(ParagraphSplitter.split(line + "\n" + LONG + "\n" + LONG + "\n" + LONG)).startsWith(line);
	}

	@ParameterizedTest
	@ValueSource(ints = { 12, 13, 25, 40 })
	void paragraphsOverSixHundredCharactersAreCutAtSentenceEnds(int sentences) {
		List<String> pieces = ParagraphSplitter.split(FIFTY.repeat(sentences));
		assertThat(String.join("", pieces)).isEqualTo(FIFTY.repeat(sentences));
		assertThat(pieces).hasSize((sentences + 11) / 12).allMatch((piece) -> piece.length() <= 600);
		assertThat(pieces.subList(0, pieces.size() - 1)).allMatch(FIFTY.repeat(12)::equals);
	}

	@Test
	void oneSentenceOverSixHundredCharactersStaysWhole() {
		String sentence = "修桥铺路，".repeat(140) + "都要人。";
		assertThat(ParagraphSplitter.split(FIFTY + sentence + FIFTY)).containsExactly(FIFTY, sentence, FIFTY);
	}

	@ParameterizedTest
	@ValueSource(strings = { "一、修桥", "十二、修桥", "（三）修桥", "(3)修桥", "1.修桥", "2．修桥", "3、修桥", "第二章 修桥", "第十部分" })
	void enumeratedTextsAreKnown(String text) {
		assertThat(ParagraphSplitter.isEnumerated(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "一座桥", "第一，修桥", "3.5万人", "修桥一、修路二", "十里桥" })
	void otherTextsAreNot(String text) {
		assertThat(ParagraphSplitter.isEnumerated(text)).isFalse();
	}

}
