package tifa.text.counting;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The measures against values computed with independent tools. */
class MeasureTests {

	@ParameterizedTest
	@CsvSource({ "COUNT, 20", "NPMI, 0.517953147", "G2, 99.458916083", "LOGDICE, 11.830074999", "JACCARD, 0.125" })
	void twentyOfTenThousandUnitsShareTermsOfAHundredAndEighty(Measure measure, double expected) {
		assertThat(measure.score(20, 100, 80, 10_000)).isEqualTo(expected);
	}

	/** Expected 80, observed 5; G² by hand over the cells 5, 95, 795, 105. */
	@ParameterizedTest
	@CsvSource({ "COUNT, 5", "NPMI, -0.523296083", "G2, -312.686860257", "LOGDICE, 7.508146904",
			"JACCARD, 0.005586592" })
	void termsThatAvoidEachOther(Measure measure, double expected) {
		assertThat(measure.score(5, 100, 800, 1_000)).isEqualTo(expected);
	}

	@ParameterizedTest
	@EnumSource(Measure.class)
	void theOrderOfTheTermsDoesNotMatter(Measure measure) {
		assertThat(measure.score(20, 100, 80, 10_000)).isEqualTo(measure.score(20, 80, 100, 10_000));
	}

	@Test
	void npmiIsOneWhereEveryUnitHoldsBoth() {
		assertThat(Measure.NPMI.score(7, 7, 7, 7)).isEqualTo(1);
	}

	@Test
	void npmiIsOneWhereTheTermsOnlyMeetEachOther() {
		assertThat(Measure.NPMI.score(7, 7, 7, 1_000)).isEqualTo(1);
	}

	@Test
	void independentTermsHaveNoAssociation() {
		assertThat(Measure.NPMI.score(10, 100, 100, 1_000)).isEqualTo(0.0);
		assertThat(Measure.G2.score(10, 100, 100, 1_000)).isEqualTo(0.0);
	}

	@Test
	void logDiceIsAtMostFourteen() {
		assertThat(Measure.LOGDICE.score(9, 9, 9, 50)).isEqualTo(14);
	}

	@Test
	void termsThatNeverMeetHaveNoNpmiAndNoLogDice() {
		assertThat(Measure.NPMI.score(0, 100, 80, 1_000)).isNull();
		assertThat(Measure.LOGDICE.score(0, 100, 80, 1_000)).isNull();
		assertThat(Measure.JACCARD.score(0, 100, 80, 1_000)).isEqualTo(0.0);
		assertThat(Measure.COUNT.score(0, 100, 80, 1_000)).isEqualTo(0.0);
	}

	/** Expected 8; the cells 0, 100, 80, 820. */
	@Test
	void termsThatNeverMeetRepelEachOtherInG2() {
		assertThat(Measure.G2.score(0, 100, 80, 1_000)).isEqualTo(-17.611549125);
	}

	@ParameterizedTest
	@EnumSource(value = Measure.class, names = { "NPMI", "LOGDICE", "JACCARD" })
	void ofAnEmptyCorpusThereIsNoScore(Measure measure) {
		assertThat(measure.score(0, 0, 0, 0)).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "1, 2, 2, 0.333333333", "2, 2, 3, 0.666666667", "1, 1, 1, 1" })
	void scoresAreRoundedToNineDecimals(long a, long f1, long f2, double expected) {
		assertThat(Measure.JACCARD.score(a, f1, f2, 10)).isEqualTo(expected);
	}

	@Test
	void theExpectedCountIsTheProductOfTheShares() {
		assertThat(Measure.expected(100, 80, 10_000)).isEqualTo(0.8);
		assertThat(Measure.expected(0, 0, 0)).isZero();
	}

}
