package tifa.text.finding;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Where strings cut words. */
class CutsTests {

	@Test
	void aStringThatEndsWithinAWordIsDoubtful() {
		Cuts cuts = new Cuts();
		String plain = "要凝聚力量办大事";
		assertThat(cuts.across(plain, 1, 4)).isEqualTo("凝聚|力量");
		assertThat(cuts.across(plain, 1, 5)).isNull();
		assertThat(cuts.across("增强凝聚力", 2, 5)).isNull();
	}

}
