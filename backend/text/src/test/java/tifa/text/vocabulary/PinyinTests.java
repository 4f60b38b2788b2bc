package tifa.text.vocabulary;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Names as people type them without an input method. */
class PinyinTests {

	@ParameterizedTest
	@CsvSource({ "两个维护, lianggeweihu, lgwh", "三会一课, sanhuiyike, shyk", "“十四五”规划, shisiwuguihua, sswgh",
			"不忘初心、牢记使命, buwangchuxinlaojishiming, bwcxljsm", "長征, changzheng, cz", "重庆, chongqing, cq",
			"G20峰会, g20fenghui, g20fh", "Ａ股, agu, ag", "党建+, dangjian, dj",
			"2035年远景目标, 2035nianyuanjingmubiao, 2035nyjmb", "𠮷县, xian, x", "++, '', ''" })
	void namesArePinyinWholeAndByInitials(String name, String whole, String initials) {
		assertThat(Pinyin.of(name)).isEqualTo(new Pinyin(whole, initials));
	}

}
