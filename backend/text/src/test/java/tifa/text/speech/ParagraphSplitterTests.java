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

	@Test
	void everyLineIsAParagraph() {
		assertThat(ParagraphSplitter.split("甲。一是乙。\n\n  　丙。\n")).containsExactly("甲。一是乙。", "丙。");
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

}
