package tifa.text.vocabulary;

import java.util.Random;
import java.util.stream.Collectors;

import com.hankcs.hanlp.HanLP;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The form in which texts are compared, and the way back to the text. */
class MatchingFormTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "“四个全面”战略布局|四个全面战略布局", "《‘十四五’规划》|十四五规划", "「两个」『维护』\"好\"'是'|两个维护好是", "不忘初心，牢记使命|不忘初心、牢记使命",
					"不忘初心,牢记使命|不忘初心、牢记使命", "四 个　意\u00A0识|四个意识", "２０２０年ＡＢ|2020年AB", "習近平總書記|习近平总书记",
					"中國共產黨黨內監督|中国共产党党内监督", "關於以後|关于以后", "乾部|干部", "臺灣|台湾", "核心文件|核心文件", "𠮷县|𠮷县", "㎏|kg", "（一）|(一)",
					"甲；乙：丙|甲;乙:丙" })
	void spellingsOfTheSameHaveOneForm(String text, String plain) {
		assertThat(MatchingForm.of(text)).isEqualTo(plain);
	}

	/** Text: “ 𠮷(2) ２ ， 國 ” ㎏ – in matching form 𠮷(2) 2 、 国 k g. */
	@Test
	void everyCharacterKnowsWhereItStood() {
		String text = "“𠮷２，國”㎏";
		MatchingForm form = MatchingForm.map(text);
		assertThat(form.plain()).isEqualTo("𠮷2、国kg");
		assertThat(form.offsets()).containsExactly(1, 2, 3, 4, 5, 7, 7);
	}

	@Test
	void aCharacterEndsBehindBothHalvesOfItsPair() {
		String text = "“𠮷”县";
		MatchingForm form = MatchingForm.map(text);
		assertThat(form.end(0, text)).isEqualTo(3);
		assertThat(form.end(1, text)).isEqualTo(3);
		assertThat(form.end(2, text)).isEqualTo(5);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void theFormOfEveryStretchIsTheStretchOfTheForm(long seed) {
		String text = random(new Random(seed));
		MatchingForm form = MatchingForm.map(text);
		assertThat(form.offsets()).hasSize(form.plain().length()).isSorted();
		int i = 0;
		while (i < form.plain().length()) {
			int start = form.offsets()[i];
			String piece = MatchingForm.of(text.substring(start, form.end(i, text)));
			assertThat(form.plain().startsWith(piece, i)).isTrue();
			i += piece.length();
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void theFormOfAFormIsItself(long seed) {
		String plain = MatchingForm.of(random(new Random(seed)));
		assertThat(MatchingForm.of(plain)).isEqualTo(plain);
	}

	@Test
	void everyHanCharacterIsSimplifiedAsTheTablesSay() {
		for (int codePoint = 0x4E00; codePoint <= 0x9FA5; codePoint++) {
			String character = Character.toString(codePoint);
			assertThat(MatchingForm.of(character)).isEqualTo(HanLP.convertToSimplifiedChinese(character));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "“”", " 　\n", "《》" })
	void whatHoldsNothingHasAnEmptyForm(String text) {
		assertThat(MatchingForm.map(text).plain()).isEmpty();
		assertThat(MatchingForm.map(text).offsets()).isEmpty();
	}

	private static String random(Random random) {
		int[] alphabet = "四个意识維護國“”‘’《》，、, 　２Ａa𠮷㎏①。於後".codePoints().toArray();
		return random.ints(200, 0, alphabet.length)
			.mapToObj((i) -> Character.toString(alphabet[i]))
			.collect(Collectors.joining());
	}

}
