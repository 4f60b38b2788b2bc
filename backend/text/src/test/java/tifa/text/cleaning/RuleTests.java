package tifa.text.cleaning;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Each rule on a sentence with its defect, and on one that only looks like it. */
class RuleTests {

	private static final String BODY = "今天我们到河边的村子里来，是要听一听大家对修桥的意见，也把账目念给大家听一听，请大家都说一说。";

	private static final String NEXT = "\n" + BODY;

	static Stream<Arguments> dirty() {
		return Stream.of(arguments("invisible", "修\u200B桥和\u00AD修\uFEFF路都要\u0007抓紧。", "修桥和修路都要抓紧。"),
				arguments("oddSpaces", "修桥\u00A0修路，全镇\u2003全村，都要抓紧。", "修桥 修路，全镇 全村，都要抓紧。"),
				arguments("disclaimers", "本文系作者原创投稿，仅供学习参考，请勿照搬照抄！", ""),
				arguments("licences", "本作品在全世界都属于公有领域，因为它是政府的公文。", ""), arguments("licences", "维基文库", ""),
				arguments("navigation", "您的位置：首页 > 青石新闻 > 正文", ""), arguments("navigation", "首页 > 新闻中心", ""),
				arguments("navigation", "上一篇：青石镇开渠放水", ""), arguments("navigation", "下一篇", ""),
				arguments("navigation", "【字体：大 中 小】【打印】【关闭】", ""), arguments("navigation", "字号 大 中 小 | 打印本页 | 收藏", ""),
				arguments("navigation", "分享到：微信 微博 QQ空间", ""), arguments("navigation", "扫一扫在手机打开当前页", ""),
				arguments("navigation", "阅读量：1205", ""), arguments("sourceLines", "来源：青石日报 责任编辑：赵小河", ""),
				arguments("sourceLines", "2019-03-05 10:22 来源：青石新闻网 作者：王山", ""),
				arguments("captions", "图为青石桥通车那一天的情形。", ""), arguments("captions", "村民在新桥上走过。青石日报记者 王山 摄", ""),
				arguments("datelines", "新华社青石3月5日电（记者王山）" + BODY, BODY),
				arguments("datelines", BODY + "（新华社青石3月5日电）", BODY), arguments("pageNumbers", "- 3 -", ""),
				arguments("pageNumbers", "第 3 页 共 12 页", ""), arguments("pageNumbers", "3/12", ""),
				arguments("fullWidth", "２０１９年修桥３座，增长８．５％，用ＰＰＰ办法。", "2019年修桥3座，增长8.5%，用PPP办法。"),
				arguments("spacedLetters", "关 于 修 桥 的 通 知", "关于修桥的通知"),
				arguments("spacedLetters", "1 9 9 8 年修桥1 2 座，增长8 ．5 %。", "1998 年修桥1 2 座，增长8.5%。"),
				arguments("spacedLetters", "把“三座桥” 都修好。 然后修路。", "把“三座桥”都修好。然后修路。"),
				arguments("spacedLetters", "今天 我们 到 河边 的 村子 里 来 听 大家 的 意见。", "今天我们到河边的村子里来听大家的意见。"),
				arguments("halfWidth", "同志们,桥要修好;路也要修好:人人都走得到.", "同志们，桥要修好；路也要修好：人人都走得到。"),
				arguments("halfWidth", "县(市)两级办\"三桥\"工程", "县（市）两级办“三桥”工程"),
				arguments("scannedYears", "到二○三五年、二O二O年、二0二0年、一九六O年", "到二〇三五年、二〇二〇年、二〇二〇年、一九六〇年"),
				arguments("scannedYears", "2O19年，l978年", "2019年，1978年"),
				arguments("scannedWords", "草命的根本间题", "革命的根本问题"),
				arguments("brokenLines", "县里印发了《\n青石镇修桥条例\n》，各村都要学。", "县里印发了《青石镇修桥条例》，各村都要学。"),
				arguments("brokenLines", "会议听取和审议了镇长赵小河同志代表全镇所作的\n修桥工作报告\n。会议认为很好。",
						"会议听取和审议了镇长赵小河同志代表全镇所作的修桥工作报告。会议认为很好。"),
				arguments("salutation", "同志们：今天谈修桥的事。", "同志们：\n今天谈修桥的事。"), arguments("runOnTitle",
						"在青石镇座谈会上的讲话（2019年3月5日）同志们：今天谈修桥的事。", "在青石镇座谈会上的讲话\n（2019年3月5日）\n同志们：\n今天谈修桥的事。"));
	}

	@ParameterizedTest
	@MethodSource("dirty")
	void dirtGoesAndIsTold(String rule, String dirty, String clean) {
		CleanText text = clean(dirty + NEXT);
		assertThat(text.text().strip()).isEqualTo((clean + NEXT).strip());
		assertThat(text.by(rule)).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "指标来源：医院填报。", "要尊重创作者的劳动，对侵权行为依法处理，让写书的人放心写书。", "大中小学都要开课。", "首页上的话要改。",
			"增长3.5倍，比分是3:5，用Neo4j(5.26)查。", "桥长50\n60\n80\n米。", "不忘来路 共赴前程", "山西 河北 河南", "主任：赵小河　　副镇长", "孙 江 王 海",
			"村民代表拍手", "每月15日开会。", "若干问题", "全区间题为例", "第1条 修桥。", "对外发布时间：2019年的计划", "记者要讲真话。", "一九六一年", "X轴与Y轴",
			"总书记在青石镇考察时指出：", "人次数×天数" })
	void whatOnlyLooksLikeDirtStays(String text) {
		String around = (BODY + "\n").repeat(15);
		CleanText clean = clean(around + text + "\n" + around);
		if (text.equals("孙 江 王 海")) {
			// Characters that stand alone belong together, whatever they are.
			assertThat(clean.text()).contains("孙江王海");
			return;
		}
		assertThat(clean.text()).contains(text);
		assertThat(clean.changes()).isEmpty();
	}

	@Test
	void aSentenceThatGoesOnOverThePageIsJoined() {
		String text = "今天我们到河边的村子里来，是要听一听大\n- 1 -\n家对修桥的意见。\n- 2 -\n" + BODY;
		assertThat(clean(text).text()).isEqualTo("今天我们到河边的村子里来，是要听一听大家对修桥的意见。\n\n" + BODY);
	}

	@Test
	void linesOfAFixedWidthAreJoined() {
		String wrapped = "　　" + BODY.repeat(6).replaceAll("(.{28})", "$1\n");
		CleanText text = clean(wrapped + "\n　　" + BODY.repeat(6).replaceAll("(.{28})", "$1\n"));
		assertThat(text.text().lines().map(String::strip).filter((line) -> !line.isEmpty()))
			.containsExactly(BODY.repeat(6), BODY.repeat(6));
	}

	@Test
	void aTextWithoutLinesIsPartedAtItsEnumerators() {
		List<String> parts = List.of(BODY.repeat(6), "一、修桥" + BODY.repeat(6), "（一）石料。", "（二）人手。" + BODY, "1.先清河床。",
				"2．再打桩。", "一是人要齐。", "二是料要足；", "三要有人看着。", "十一、收工。");
		assertThat(clean(String.join("", parts)).text().lines()).isEqualTo(parts);
	}

	@Test
	void figuresAndOrdinalsAreNoEnumerators() {
		String text = BODY.repeat(8) + "增长3.5倍。2020.5吨。第一，人要齐。第二，料要足。十一届全会以后。" + BODY.repeat(8);
		assertThat(clean(text).text()).isEqualTo(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "XX", "XXXX", "*", "××", "○○", "某某", "X" })
	void masksStayAndArePointedOut(String mask) {
		String text = "会议由" + mask + "市主持，地点在河边。";
		assertThat(clean(text).text()).isEqualTo(text);
		assertThat(clean(text).by("masks")).containsExactly(new Change("masks", 3, 3 + mask.length(), mask));
	}

	@Test
	void lostCharactersAndACutEndArePointedOut() {
		CleanText text = clean("修\uFFFD\uFFFD桥要抓紧。\n一是备料。二是要引导村里的年轻人树立和");
		assertThat(text.text()).contains("修\uFFFD\uFFFD桥").endsWith("树立和");
		assertThat(text.by("garbled")).hasSize(1);
		assertThat(text.by("truncated")).extracting(Change::put).containsExactly("要引导村里的年轻人树立和");
	}

	@ParameterizedTest
	@ValueSource(strings = { "青石镇人民政府", "二〇一九年三月五日", "（此件公开发布）", "谢谢大家", "让我们共同努力，奋斗到底！" })
	void anEndThatIsOneIsNotCut(String end) {
		assertThat(clean(BODY + "\n" + end).by("truncated")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "一、修桥", "十二、修桥", "（三）修桥", "(3)修桥", "1.修桥", "2．修桥", "3、修桥", "第二章 修桥", "第十部分" })
	void enumeratedTextsAreKnown(String text) {
		assertThat(Enumerators.begins(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "一座桥", "第一，修桥", "3.5万人", "修桥一、修路二", "十里桥" })
	void otherTextsAreNot(String text) {
		assertThat(Enumerators.begins(text)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
	void everyCharacterThatIsLeftKnowsWhereItStood(long seed) {
		String found = new Random(seed).ints(60, 0, (int) dirty().count())
			.mapToObj((i) -> (String) dirty().toList().get(i).get()[1])
			.collect(Collectors.joining("\n"));
		CleanText text = clean(found);
		assertThat(text.places()).hasSize(text.text().length()).isSorted();
		for (int i = 0; i < text.places().length; i++) {
			int place = text.places()[i];
			boolean changed = text.changes()
				.stream()
				.anyMatch((change) -> change.start() <= place && place <= change.end());
			assertThat(changed || text.text().charAt(i) == found.charAt(place)).isTrue();
		}
	}

	@Test
	void rulesHaveNamesOfTheirOwn() {
		assertThat(Cleaning.rules()).doesNotHaveDuplicates().allMatch((name) -> name.matches("[a-zA-Z]+"));
	}

	private static CleanText clean(String text) {
		List<CleanText> documents = Cleaning.documents(text, false);
		assertThat(documents).hasSize(1);
		return documents.get(0);
	}

}
