package tifa.text.speech;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which encoding bytes are read in, and when that is said to be a guess. */
class DecodedTextTests {

	private static final Charset GB18030 = Charset.forName("GB18030");

	private static final String TEXT = "全县党员干部要把思想统一到会议精神上来，坚持问题导向，一件事情接着一件事情办。\n河边的路修好了，桥也要在年底前通车。";

	private static final String TRADITIONAL = "全縣黨員幹部要把思想統一到會議精神上來，堅持問題導向，一件事情接著一件事情辦。\n河邊的路修好了，橋也要在年底前通車。";

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE" })
	void simplifiedTextIsReadInAnyEncoding(String encoding) {
		DecodedText decoded = DecodedText.of(TEXT.getBytes(Charset.forName(encoding)));
		assertThat(decoded.text()).isEqualTo(TEXT);
		assertThat(decoded.warnings()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GB18030", "Big5", "Big5-HKSCS", "UTF-16LE", "UTF-16BE" })
	void traditionalTextIsReadInAnyEncoding(String encoding) {
		DecodedText decoded = DecodedText.of(TRADITIONAL.getBytes(Charset.forName(encoding)));
		assertThat(decoded.text()).isEqualTo(TRADITIONAL);
		assertThat(decoded.warnings()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16LE", "UTF-16BE" })
	void aByteOrderMarkSaysIt(String encoding) {
		DecodedText decoded = DecodedText.of(("\uFEFF" + "桥").getBytes(Charset.forName(encoding)));
		assertThat(decoded.text()).isEqualTo("桥");
		assertThat(decoded.warnings()).isEmpty();
	}

	@Test
	void charactersOfGbkBeyondGb2312AreRead() {
		String text = "朱镕基同志在会上讲话，要求把工作落实到基层。";
		assertThat(DecodedText.of(text.getBytes(GB18030)).text()).isEqualTo(text);
	}

	@Test
	void charactersLostByThoseWhoReadGbkAsGb2312AreCounted() {
		String lost = "朱\uFFFD\uFFFD基同志在会上讲话，要求把工作落实到基层。";
		assertThat(new SpeechReader().read("桥.txt", lost.getBytes(StandardCharsets.UTF_8)).get(0).warnings())
			.containsExactly("replaced characters: 2");
	}

	@Test
	void anIllegalByteInTheMiddleCostsCharactersAndIsTold() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.writeBytes(TEXT.repeat(5).getBytes(GB18030));
		bytes.write(0xFF);
		bytes.writeBytes("\n".getBytes(GB18030));
		bytes.writeBytes(TEXT.repeat(5).getBytes(GB18030));
		DecodedText decoded = DecodedText.of(bytes.toByteArray());
		assertThat(decoded.text().replace("\uFFFD", "")).isEqualTo(TEXT.repeat(5) + "\n" + TEXT.repeat(5));
		assertThat(decoded.text()).containsOnlyOnce("\uFFFD");
		assertThat(decoded.warnings()).isEmpty();
	}

	@Test
	void utf8ThatIsCutInACharacterIsUtf8() {
		byte[] bytes = TEXT.repeat(3).getBytes(StandardCharsets.UTF_8);
		DecodedText decoded = DecodedText.of(Arrays.copyOf(bytes, bytes.length - 1));
		assertThat(decoded.encoding()).isEqualTo(StandardCharsets.UTF_8);
		assertThat(decoded.text()).startsWith(TEXT).containsOnlyOnce("\uFFFD");
	}

	@Test
	void textThatWasReadWronglyBeforeItWasSavedIsDoubted() {
		String garbled = new String(TEXT.repeat(3).getBytes(StandardCharsets.UTF_8), GB18030);
		assertThat(DecodedText.of(garbled.getBytes(StandardCharsets.UTF_8)).warnings())
			.contains("encoding uncertain: UTF-8");
	}

	@Test
	void aFewBytesThatCouldBeTwoThingsAreAGuess() {
		assertThat(DecodedText.of("毳毳".getBytes(GB18030))).satisfiesAnyOf((none) -> assertThat(none).isNull(),
				(guess) -> assertThat(guess.uncertain()).isTrue());
	}

	@Test
	void bytesThatAreNoChineseAtAllAreNotRead() {
		assertThat(DecodedText.of("Crème brûlée".getBytes(StandardCharsets.ISO_8859_1))).isNull();
	}

}
