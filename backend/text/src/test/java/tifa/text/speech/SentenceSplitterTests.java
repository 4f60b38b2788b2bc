package tifa.text.speech;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Where sentences end, and where they only seem to. */
class SentenceSplitterTests {

	static Stream<Arguments> texts() {
		return Stream.of(arguments("桥修好了。路也通了！人呢？", List.of("桥修好了。", "路也通了！", "人呢？")),
				arguments("他说：“桥修好了。”大家都笑。", List.of("他说：“桥修好了。”", "大家都笑。")),
				arguments("书上写着《桥！》。我读过。", List.of("书上写着《桥！》。", "我读过。")),
				arguments("要答好“桥给谁走？”的问题。再开工。", List.of("要答好“桥给谁走？”的问题。", "再开工。")),
				arguments("“桥给谁走？”“给大家走。”都笑了。", List.of("“桥给谁走？”", "“给大家走。”", "都笑了。")),
				arguments("想了又想……还是要修。开工吧。", List.of("想了又想……还是要修。", "开工吧。")),
				arguments("修桥!修路?都要.不急。", List.of("修桥!", "修路?", "都要.不急。")),
				arguments("真的吗？！真的！！好。", List.of("真的吗？！", "真的！！", "好。")),
				arguments("人齐了；料足了；开工。", List.of("人齐了；料足了；开工。")),
				arguments("（见附件一。）桥长三里。", List.of("（见附件一。）", "桥长三里。")),
				arguments("桥修好了。 　路也通了。 ", List.of("桥修好了。 　", "路也通了。 ")),
				arguments("桥修好了。 与此同时，路也通了。", List.of("桥修好了。 ", "与此同时，路也通了。")),
				arguments("桥修好了。也要修路。", List.of("桥修好了。", "也要修路。")), arguments("没有句号", List.of("没有句号")),
				arguments("。", List.of("。")));
	}

	@ParameterizedTest
	@MethodSource("texts")
	void sentencesEndWithTheirPunctuationAndQuotes(String text, List<String> sentences) {
		assertThat(Paragraph.cut(text, SentenceSplitter.starts(text))).isEqualTo(sentences);
	}

	@Test
	void sentencesJoinedAreTheText() {
		String text = "“桥！” 他说。（路？）也好……行。”";
		Paragraph paragraph = new Paragraph(0, Role.BODY, text, SentenceSplitter.starts(text));
		assertThat(String.join("", paragraph.sentences())).isEqualTo(text);
		assertThat(paragraph.starts()).startsWith(0);
	}

}
