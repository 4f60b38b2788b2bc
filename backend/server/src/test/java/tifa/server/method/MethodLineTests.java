package tifa.server.method;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;
import tifa.server.problem.Language;
import tifa.text.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class MethodLineTests {

	private static final MethodLine EGO = new MethodLine("tifa/3",
			Map.of("corpus", List.of("3f9a2b"), "vocabulary", List.of("77aa01"), "shown", List.of("0.55"), "unit",
					List.of("paragraph"), "measure", List.of("npmi"), "min", List.of("2"), "term",
					List.of("两个维护", "四个意识"), "limit", List.of("15"), "depth", List.of("1"), "from",
					List.of("2019-03")));

	private static final MethodLine PICKED = new MethodLine("tifa/3",
			Map.of("unit", List.of("sentence"), "measure", List.of("g2"), "min", List.of("1"), "term",
					List.of("丙", "甲", "𠮷"), "edge", List.of("t:丙|t:甲", "t:丙|t:𠮷")));

	private static final List<String> ODD = List.of("听民意、集民智", "把“三农”工作", "a+b;c=d%_", "（虚构）", "全角：；", "Xi Jinping",
			"e\u0301", "𠮷野", "😀", "–—-", "\u200f右", "1-2", "check", "校验 123456", "=1+1", "ｆｕｌｌ", "㎏", "加\u00ad号",
			"至少", "\u1100\u1161");

	@Test
	void itReadsLikeASentenceInBothLanguages() {
		assertThat(EGO.text(Language.ZH)).isEqualTo("tifa/3; 语料 3f9a2b; 词表 77aa01; 显示自 0.55; 单位 段落; 关联度 NPMI; 至少 2; "
				+ "概念 两个维护+四个意识; 步数 1; 至多 15; 自 2019-03; 校验 " + check(EGO));
		assertThat(EGO.text(Language.EN)).isEqualTo(
				"tifa/3; corpus 3f9a2b; vocabulary 77aa01; shown from 0.55; unit paragraph; measure NPMI; min 2; "
						+ "concepts 两个维护+四个意识; steps 1; at most 15; from 2019-03; check " + check(EGO));
	}

	@Test
	void linksOfAMapMadeByHandAreNumbers() {
		assertThat(PICKED.text(Language.EN)).contains("measure G²; min 1; concepts 丙+甲+𠮷; links 1-2-3; check");
		assertThat(MethodLine.read(PICKED.text(Language.EN)).values()).isEqualTo(PICKED.values());
	}

	@ParameterizedTest
	@MethodSource("copies")
	void whateverPrintAndCopyingDoItSaysTheSame(String copy) {
		assertThat(MethodLine.read(copy)).isEqualTo(EGO);
	}

	static Stream<String> copies() {
		return Stream.of(Language.values())
			.map(EGO::text)
			.flatMap((line) -> Stream.of(line, line.replace(" ", ""), line.replace(" ", "\n"), line.replace(";", "；"),
					line.replace("; ", "；\r\n　"), line.replaceAll("(.{7})", "$1\n"), line.replace("-", "–"),
					line.replace("+", "＋"), wide(line), "图 3。方法：" + line + "。（见附录）", "\"line\": \"" + line + "\",",
					line.replace("; ", ";\u00a0\u200b")));
	}

	private static String wide(String line) {
		return line.codePoints()
			.map((letter) -> (letter > 0x20 && letter < 0x7f) ? letter + 0xfee0 : letter)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void anyValuesComeBackFromAnyCopy(long seed) {
		Random random = new Random(seed);
		for (int i = 0; i < 100; i++) {
			MethodLine line = any(random);
			for (Language language : Language.values()) {
				String text = line.text(language);
				assertThat(MethodLine.read(text)).isEqualTo(line);
				assertThat(MethodLine.read(wide(text.replaceAll("\\s", "")))).isEqualTo(line);
			}
		}
	}

	private static MethodLine any(Random random) {
		Map<String, List<String>> values = new LinkedHashMap<>();
		for (Phrase phrase : Phrase.values()) {
			boolean said = phrase == Phrase.UNIT || phrase == Phrase.MEASURE || random.nextInt(3) == 0;
			if (said && phrase != Phrase.CHECK && phrase != Phrase.EDGE) {
				values.put(phrase.key(), some(phrase, random));
			}
		}
		return new MethodLine("tifa/" + random.nextInt(20), values);
	}

	private static List<String> some(Phrase phrase, Random random) {
		return switch (phrase) {
			case UNIT -> List.of(random.nextBoolean() ? "paragraph" : "sentence");
			case MEASURE -> List.of(List.of("count", "npmi", "g2", "logdice", "jaccard").get(random.nextInt(5)));
			case JOIN -> List.of("all");
			case MIN, LIMIT, OFFSET, DEPTH, EACH, SPEECHES -> List.of(String.valueOf(random.nextInt(100)));
			case MIN_SCORE, SHOWN -> List.of(String.valueOf(random.nextDouble() - 0.5));
			default -> new ArrayList<>(IntStream.range(0, 1 + random.nextInt(3))
				.mapToObj((i) -> ODD.get(random.nextInt(ODD.size())))
				.distinct()
				.toList());
		};
	}

	@Test
	void everyCutIsTold() {
		String line = EGO.text(Language.ZH);
		for (int i = 0; i < line.length(); i++) {
			String cut = line.substring(0, i);
			assertThat(catchThrowableOfType(Refusal.class, () -> MethodLine.read(cut)).code()).isIn("line.none",
					"line.cut");
		}
		assertThatThrownBy(() -> MethodLine.read(line.replaceFirst(" 步数 1;", ""))).hasMessageContaining("line.damaged");
	}

	@Test
	void whatALaterTifaWroteIsNamed() {
		assertThatThrownBy(() -> MethodLine.read("tifa/9; 单位 段落; 窗口 5; 校验 123456")).isInstanceOf(Refusal.class)
			.hasMessageContaining("line.part")
			.hasMessageContaining("窗口5")
			.hasMessageContaining("tifa/9");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "两个维护", "tifa/", "tifa/3", "tifa/3; 校验", "tifa/3; 概念 %; 校验 123456",
			"tifa/3; 连线 9-8; 校验 123456", "tifa/3;;;;校验 123456", "tifa/3; 概念 +; 校验 123456", "tifa/3; 路径 +; 校验 123456",
			"tifa/3; min; 校验 ffffff" })
	void anythingElseIsRefused(String text) {
		assertThatThrownBy(() -> MethodLine.read(text)).isInstanceOf(Refusal.class).hasMessageStartingWith("line.");
	}

	@Test
	void aHugeTextIsRefusedAtOnce() {
		assertThatThrownBy(() -> MethodLine.read("tifa/3;".repeat(200_000))).hasMessageContaining("line.none");
	}

	private static String check(MethodLine line) {
		return line.text(Language.EN).replaceAll(".*check ", "");
	}

}
