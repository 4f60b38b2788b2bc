package tifa.text.vocabulary;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tifa.text.Refusal;
import tifa.text.speech.PartialDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Names that mean a term for some time only. */
class AliasTests {

	@ParameterizedTest
	@ValueSource(strings = { "县委", "县委[2012-11-15..2016-10-26]", "县委[..2016]", "县委[2012-11..]" })
	void anAliasIsReadAsItIsWritten(String written) {
		assertThat(Alias.of(written).written()).isEqualTo(written);
		assertThat(Alias.form(written)).isEqualTo("县委");
	}

	@ParameterizedTest
	@CsvSource({ "县委[..2016],2016-12-31,true", "县委[..2016],2017,false", "县委[2012-11-15..],2012,true",
			"县委[2012-11-15..],2012-11-14,false", "县委[2012..2016],,true", "县委,1949,true" })
	void itCountsWhereTheSpeechMayBeOfItsTime(String written, String date, boolean applies) {
		assertThat(Alias.of(written).applies(PartialDate.orNull(date))).isEqualTo(applies);
	}

	@ParameterizedTest
	@ValueSource(strings = { "县委[2016-13..]", "县委[2016..2012]", "县委[1..2]" })
	void datesThatCannotBeAreRefused(String written) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Alias.of(written))
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo("date.invalid"));
	}

	@Test
	void bracketsWithoutDatesAreLeftAlone() {
		assertThat(Alias.of("县委[甲]")).isEqualTo(new Alias("县委[甲]", null, null));
	}

}
