package tifa.text.finding;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tifa.text.speech.Paragraph;
import tifa.text.speech.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** 《条例》 stands for the document that the speech named last in full. */
class ShortTitlesTests {

	private static final TermFinder FINDER = Analysis.finder(Analysis.term("青石镇桥梁条例"), Analysis.term("青石镇道路条例"),
			Analysis.term("关于村务公开的若干规定"), Analysis.term("桥梁养护"), Analysis.term("桥梁养护实施办法"));

	@Test
	void itIsTheLastOfItsKindThatWasNamedBefore() {
		assertThat(found("先学《青石镇桥梁条例》，《条例》好懂。", "再学《青石镇道路条例》，《条例》也好懂。", "还是《青石镇桥梁条例》，《条例》管用，《规定》没有。")).containsExactly(
				"0 青石镇桥梁条例=青石镇桥梁条例", "0 青石镇桥梁条例=条例", "1 青石镇道路条例=青石镇道路条例", "1 青石镇道路条例=条例", "2 青石镇桥梁条例=青石镇桥梁条例",
				"2 青石镇桥梁条例=条例");
	}

	@Test
	void whatWasNotNamedBeforeIsNoTerm() {
		assertThat(found("《条例》说得清楚。", "《青石镇桥梁条例》明天再学。")).containsExactly("1 青石镇桥梁条例=青石镇桥梁条例");
	}

	@ParameterizedTest
	@CsvSource({ "《青石镇桥梁条例（试行）》的《条例》,条例", "《关于村务公开的若干规定》（以下简称《若干规定》）,若干规定", "《关于村务公开的若干规定》和《本规定》,本规定",
			"《桥梁养护实施办法》和《实施办法》,实施办法", "《桥梁养护实施辦法》和《 辦法 》,辦法" })
	void itsOwnWordsSayWhichKind(String sentence, String written) {
		assertThat(found(sentence)).last().asString().endsWith("=" + written);
		assertThat(found(sentence)).hasSize(2);
	}

	@Test
	void aDocumentThatIsNoTermHidesNone() {
		assertThat(found("《青石镇桥梁条例》之后有《白沙镇树木条例》，《条例》是后者，《桥梁养护》不是。")).containsExactly("0 青石镇桥梁条例=青石镇桥梁条例",
				"0 桥梁养护=桥梁养护");
	}

	@Test
	void aTitleThatSaysNothingButTheKindIsNoTerm() {
		assertThat(Analysis.proposed("《条例》、《工作要点》、《实施办法》、《若干准则》都要学，《青石镇桥梁条例》也要学。")).containsExactly("青石镇桥梁条例");
	}

	@Test
	void whatIsPassedIsNamedToo() {
		SpeechFinder finder = FINDER.speech(null);
		finder.pass(paragraph(0, "《青石镇桥梁条例》的说明"));
		assertThat(finder.analyse(paragraph(1, "《条例》好懂。")).mentions()).containsExactly(new Mention("青石镇桥梁条例", 0, 1, 3));
	}

	private static List<String> found(String... paragraphs) {
		List<Paragraph> speech = new ArrayList<>();
		for (String text : paragraphs) {
			speech.add(paragraph(speech.size(), text));
		}
		return FINDER.analyse(speech, null)
			.stream()
			.flatMap((each) -> each.mentions()
				.stream()
				.map((mention) -> each.paragraph().index() + " " + mention.term() + "="
						+ each.paragraph().text().substring(mention.start(), mention.end()).strip()))
			.toList();
	}

	private static Paragraph paragraph(int index, String text) {
		return new Paragraph(index, Role.BODY, text, List.of(0));
	}

}
