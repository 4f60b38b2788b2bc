package tifa.graph.speech;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tifa.text.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SpeechChangeTests {

	@ParameterizedTest
	@ValueSource(strings = { "2021-02-30", "2021-13", "2021-00", "2021-01-00", "0000", "21", "20210", "2021-1-1",
			"2021-02-29", "2021/02/03", "二〇二一" })
	void impossibleDatesAreRefused(String date) {
		assertThat(refusal("date", date).code()).isEqualTo("date.invalid");
		assertThat(refusal("date", date).values().get("value")).isEqualTo(date);
	}

	@ParameterizedTest
	@ValueSource(strings = { "title", "subtitle", "speaker", "office", "occasion", "place", "kind" })
	void textsAreTakenWithoutTheirEdgesAndRefusedWhereTooLongOrNoText(String field) {
		assertThat(SpeechChange.of(Map.of(field, " 某 \u3000")).properties()).containsEntry(field, "某");
		assertThat(SpeechChange.of(Map.of(field, "长".repeat(300))).properties()).hasSize(1);
		assertThat(refusal(field, "长".repeat(301)).values()).containsEntry("field", field)
			.containsEntry("characters", 301);
		assertThat(refusal(field, 5).code()).isEqualTo("speech.valueInvalid");
		assertThat(refusal(field, List.of("a")).code()).isEqualTo("speech.valueInvalid");
	}

	@Test
	void aDateTakesItsYearAndPrecisionAlongAndCanBeTakenAway() {
		assertThat(SpeechChange.of(Map.of("date", "2020-02-29")).properties())
			.isEqualTo(Map.of("date", "2020-02-29", "year", 2020, "datePrecision", "day"));
		assertThat(SpeechChange.of(Collections.singletonMap("date", null)).properties()).containsEntry("date", null)
			.containsEntry("year", null);
	}

	@Test
	void collectionsAreAListOfNamesEachOnce() {
		assertThat(SpeechChange.of(Map.of("collections", List.of("甲 ", "甲", "", "乙"))).properties())
			.containsEntry("collections", List.of("甲", "乙"));
		assertThat(refusal("collections", "甲").code()).isEqualTo("speech.valueInvalid");
		assertThat(refusal("collections", List.of(1)).code()).isEqualTo("speech.valueInvalid");
		List<String> many = IntStream.rangeClosed(0, 100).mapToObj(Integer::toString).toList();
		assertThat(refusal("collections", many).code()).isEqualTo("speech.tooManyCollections");
	}

	@Test
	void anUnknownFieldIsToldByItsName() {
		assertThat(refusal("text", "x").values()).isEqualTo(Map.of("field", "text"));
		assertThat(refusal("title", " ").code()).isEqualTo("speech.titleMissing");
	}

	private static Refusal refusal(String field, Object value) {
		Refusal[] caught = new Refusal[1];
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> SpeechChange.of(Map.of(field, value)))
			.satisfies((refusal) -> caught[0] = refusal);
		return caught[0];
	}

}
