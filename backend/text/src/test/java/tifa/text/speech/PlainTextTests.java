package tifa.text.speech;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import tifa.text.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Which bytes are text, and why others aren't. */
class PlainTextTests {

	private static final String TEXT = "今天我们到河边的村子里来，听大家的意见。";

	static Stream<Arguments> refused() {
		byte[] binary = new byte[4_000];
		for (int i = 0; i < binary.length; i++) {
			binary[i] = (byte) (i * 37 % 31 + 1);
		}
		return Stream.of(arguments("file.empty", new byte[0]), arguments("file.empty", utf8(" \n\t\r\n　 \n")),
				arguments("file.empty", utf8("\uFEFF")), arguments("file.empty", utf8("\uFEFF\u00A0\n")),
				arguments("file.binary", binary), arguments("file.binary", utf8("PK\u0003\u0004\u0000\u0000" + TEXT)),
				arguments("file.encoding", "Crème brûlée à la façon de l'été".getBytes(StandardCharsets.ISO_8859_1)),
				arguments("file.notChinese", utf8("The bridge was built in spring. ".repeat(20))),
				arguments("file.notChinese", utf8("The bridge (桥) was built in spring, the road in autumn.")),
				arguments("file.notChinese", utf8("2019 2020 2021")));
	}

	@ParameterizedTest
	@MethodSource("refused")
	void aRefusalNamesFileAndReason(String code, byte[] bytes) {
		Refusal refusal = catchThrowableOfType(Refusal.class, () -> new SpeechReader().read("桥.txt", bytes));
		assertThat(refusal.code()).isEqualTo(code);
		assertThat(refusal.values()).containsEntry("file", "桥.txt");
	}

	@Test
	void aByteOrderMarkIsNoPartOfTheText() {
		assertThat(PlainText.decode(utf8("\uFEFF" + TEXT), "桥.txt").text()).isEqualTo(TEXT);
	}

	@Test
	void someLatinAmongChineseIsChinese() {
		String text = "会议学习了 Neo4j 数据库的用法，" + TEXT;
		assertThat(PlainText.decode(utf8(text), "桥.txt").text()).isEqualTo(text);
	}

	@Test
	void aDocumentOverTwoMillionCharactersIsRefused() {
		byte[] bytes = utf8((TEXT + "\n").repeat(100_000));
		assertThatThrownBy(() -> new SpeechReader().read("桥.txt", bytes)).isInstanceOf(Refusal.class)
			.extracting("code")
			.isEqualTo("text.tooLong");
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
