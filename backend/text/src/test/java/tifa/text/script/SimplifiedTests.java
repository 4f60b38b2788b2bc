package tifa.text.script;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Traditional script, and the characters that stand for two. */
class SimplifiedTests {

	@ParameterizedTest
	@CsvSource({ "兩岸關係, 两岸关系", "中國共產黨黨內監督條例, 中国共产党党内监督条例", "幹部隊伍, 干部队伍", "乾旱, 干旱", "乾隆, 乾隆", "以後, 以后", "皇后, 皇后",
			"一隻, 一只", "這裏和那裡, 这里和那里", "什麼, 什么", "甚麼, 什么", "特徵與徵求, 特征与征求", "鬆綁, 松绑", "製造與制度, 制造与制度", "穀物與山谷, 谷物与山谷" })
	void wordsAreSimplified(String traditional, String simplified) {
		assertThat(Simplified.of(traditional)).isEqualTo(simplified);
	}

	@ParameterizedTest
	@CsvSource({ "沿著這條路, 沿着这条路", "隨著名單, 随着名单", "看著, 看着", "意味著什麼, 意味着什么", "發展著的思想, 发展着的思想", "著手進行, 着手进行", "正著手, 正着手",
			"著重指出, 着重指出", "執著, 执着", "著作, 著作", "著名的書, 著名的书", "顯著提高, 显著提高", "原著與名著, 原著与名著", "專著者, 专著者", "編著, 编著" })
	void whatZheIsDependsOnItsCompany(String traditional, String simplified) {
		assertThat(Simplified.of(traditional)).isEqualTo(simplified);
	}

	@ParameterizedTest
	@CsvSource({ "五年計畫, 五年计划", "都市規畫, 都市规划", "畫家, 画家", "瞭解, 了解", "明瞭, 明了", "瞭望, 瞭望", "藉由, 借由", "憑藉, 凭借", "慰藉, 慰藉",
			"答覆委員, 答复委员", "覆議案, 复议案", "顛覆, 颠覆", "覆蓋, 覆盖", "祇有, 只有", "神祇, 神祇", "沈重, 沉重", "沈陽, 沈阳", "身分, 身份",
			"終身分配, 终身分配", "部份, 部分", "知識份子, 知识分子", "月份, 月份", "成份, 成分" })
	void soDoOthers(String traditional, String simplified) {
		assertThat(Simplified.of(traditional)).isEqualTo(simplified);
	}

	@ParameterizedTest
	@ValueSource(strings = { "坚持马克思主义的著作", "显著成效", "本着实事求是的精神", "计划与规划", "了解情况", "反复强调", "全面覆盖", "身份与部分", "沉着应对", "干部",
			"乾坤未定", "只有改革开放", "慰藉", "什么" })
	void simplifiedScriptStaysAsItIs(String text) {
		assertThat(Simplified.of(text)).isEqualTo(text);
	}

	@Test
	void everyCharacterStaysInItsPlace() {
		String text = "看著\uD842\uDFB7家的「計畫」，答覆：２０１９。";
		assertThat(Simplified.of(text)).isEqualTo("看着\uD842\uDFB7家的「计划」，答复：２０１９。");
	}

}
