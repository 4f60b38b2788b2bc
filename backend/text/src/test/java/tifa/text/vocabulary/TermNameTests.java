package tifa.text.vocabulary;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The normal form of names as found or typed. */
class TermNameTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "“四个意识”|四个意识", "《中国共产党章程》|中国共产党章程", "《“十四五”规划》|“十四五”规划", "“四个全面”战略布局|“四个全面”战略布局",
					"‘四个全面’战略布局|“四个全面”战略布局", "「四個全面」戰略布局|“四個全面”戰略布局", "不忘初心，牢记使命|不忘初心、牢记使命", "不忘初心,牢记使命|不忘初心、牢记使命",
					"“不忘初心、牢记使命”|不忘初心、牢记使命", "‘四个意识’|四个意识", "『四个意识』|四个意识", "“四个意识”“四个自信”|“四个意识”“四个自信”",
					"“甲”和“乙”|“甲”和“乙”", "ＡＢ１２|AB12", "党委（党组）|党委(党组)", "四 个　意 识|四个意识", "关于〈准则〉的说明|关于〈准则〉的说明", "党建＋|党建+",
					"𠮷县|𠮷县" })
	void namesAreWrittenOneWay(String found, String normal) {
		assertThat(TermName.normal(found)).isEqualTo(normal);
	}

	@ParameterizedTest
	@ValueSource(strings = { "《“四个 意识”》", "‘甲，乙’", "“四个全面”战略布局", "党委（党组）", "《》", "“”" })
	void theNormalFormOfANormalFormIsItself(String found) {
		String normal = TermName.normal(found);
		assertThat(TermName.normal(normal)).isEqualTo(normal);
	}

}
