package tifa.text.reprint;

import java.util.List;

import org.junit.jupiter.api.Test;
import tifa.text.vocabulary.MatchingForm;

import static org.assertj.core.api.Assertions.assertThat;

class ClausesTests {

	/** Ten clauses of ten characters, each its own. */
	private static final List<String> TEN = List.of("一县的道路今年都要修好", "二县的学校今年都要翻新", "三县的水库今年都要加固", "四县的医院今年都要开诊",
			"五县的集市今年都要整治", "六县的村志今年都要编完", "七县的茶园今年都要补种", "八县的渡口今年都要通航", "九县的粮仓今年都要清点", "十县的路灯今年都要装上");

	@Test
	void aClauseIsARunOfLettersOfSixCharactersOrMore() {
		Clauses hundredTen = clauses(String.join("，", TEN));
		assertThat(hundredTen.similarity(clauses("好。同志们！" + String.join("。", TEN) + "，一起干"))).isEqualTo(1);
		assertThat(hundredTen.similarity(clauses(String.join("，", TEN) + "。六字也算一句"))).isLessThan(1);
	}

	@Test
	void similarityIsTwiceTheSharedCharactersByThoseOfBoth() {
		Clauses whole = clauses(String.join("，", TEN) + "，" + "甲".repeat(12) + "，" + "乙".repeat(8));
		// 11 * 10 + 20 = 130 against 110, of which all 110 are shared
		assertThat(whole.similarity(clauses(String.join("，", TEN)))).isEqualTo(0.9167);
		assertThat(clauses(String.join("，", TEN)).similarity(whole)).isEqualTo(0.9167);
	}

	@Test
	void quotesPunctuationScriptOrderAndLinesMakeNoDifference() {
		Clauses plain = clauses(String.join("，", TEN));
		assertThat(plain.similarity(Clauses.ofBodies(TEN.stream().map(ClausesTests::form).toList()))).isEqualTo(1);
		assertThat(plain.similarity(clauses("“一縣的《道路》今年都要修好”；" + String.join("。", TEN.subList(1, 10))))).isEqualTo(1);
	}

	@Test
	void aClauseThatIsRepeatedCountsOnce() {
		Clauses once = clauses(String.join("，", TEN));
		assertThat(once.similarity(clauses(String.join("，", TEN) + "，" + TEN.get(0)))).isEqualTo(1);
	}

	@Test
	void tooLittleTextResemblesNothing() {
		Clauses five = clauses(String.join("，", TEN.subList(0, 5)));
		assertThat(five.similarity(five)).isZero();
		assertThat(five.signature()).isEqualTo(Signature.NONE);
		assertThat(Signature.NONE.resembles(Signature.NONE)).isFalse();
		assertThat(clauses("").tell()).isFalse();
	}

	@Test
	void aSlipCostsItsClauseAlone() {
		Clauses plain = clauses(String.join("，", TEN) + "。");
		assertThat(plain.similarity(clauses((String.join("，", TEN) + "。").replace("三县", "二县")))).isEqualTo(0.9);
	}

	@Test
	void signaturesOfAlikeSpeechesAgreeAndThoseOfOthersDoNot() {
		Signature all = clauses(String.join("，", TEN)).signature();
		assertThat(all.text()).hasSize(128).matches("[0-9A-Za-z_-]+");
		assertThat(all.resembles(clauses(String.join("。", TEN)).signature())).isTrue();
		String others = String.join("，", TEN).replace("今年", "明年");
		assertThat(all.resembles(clauses(others).signature())).isFalse();
	}

	private static Clauses clauses(String text) {
		return Clauses.ofBodies(List.of(form(text)));
	}

	private static String form(String text) {
		return MatchingForm.of(text);
	}

}
