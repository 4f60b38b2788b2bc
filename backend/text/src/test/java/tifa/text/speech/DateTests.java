package tifa.text.speech;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tifa.text.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Dates as documents write them. */
class DateTests {

	private static final String BODY = "今天我们到河边的村子里来，是要听一听大家对修桥的意见。";

	@ParameterizedTest
	@CsvSource({ "2019年3月5日, 2019-03-05", "（2019年3月5日）, 2019-03-05", "(2019年12月), 2019-12", "2019年, 2019",
			"二〇一九年三月五日, 2019-03-05", "二○一九年十二月三十一日, 2019-12-31", "二零二零年十月二十日, 2020-10-20", "２０１９年３月１０日, 2019-03-10",
			"2019 年 3 月 5 日, 2019-03-05", "时间：2019年3月5日, 2019-03-05", "发布日期:2019-3-5, 2019-03-05",
			"2019.03.05, 2019-03-05", "2019/11, 2019-11", "2020年2月29日, 2020-02-29" })
	void aDateOnItsLineIsTheDateOfTheSpeech(String line, String date) {
		Speech speech = TextFiles.speech("在青石镇座谈会上的讲话\n" + line + "\n" + BODY);
		assertThat(speech.date()).isEqualTo(new PartialDate(date));
		assertThat(speech.title()).isEqualTo("在青石镇座谈会上的讲话");
	}

	@ParameterizedTest
	@CsvSource({ "在2019年青石镇座谈会上的讲话, 2019", "在2019年3月青石镇座谈会上的讲话, 2019-03", "在青石镇座谈会上的讲话（2019年3月5日）, 2019-03-05",
			"二〇一九年青石镇工作报告, 2019" })
	void elseTheDateInTheTitleIs(String title, String date) {
		assertThat(TextFiles.speech(title + "\n" + BODY).date()).isEqualTo(new PartialDate(date));
	}

	@ParameterizedTest
	@ValueSource(strings = { "青石镇总体规划（2018—2035年）", "关于二〇三五年远景目标的建议", "关于第3座桥的意见", "在青石镇座谈会上的讲话" })
	void spansAndHorizonsAreNoDates(String title) {
		assertThat(TextFiles.speech(title + "\n" + BODY).date()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2019年13月5日", "2019年2月30日", "2019-02-29", "二〇一九年四月三十一日" })
	void anImpossibleDateIsNoneAndNoPartOfTheTitle(String line) {
		Speech speech = TextFiles.speech("在青石镇座谈会上的讲话\n" + line + "\n" + BODY);
		assertThat(speech.date()).isNull();
		assertThat(speech.title()).isEqualTo("在青石镇座谈会上的讲话");
		assertThat(TextFiles.joined(speech)).contains(line);
	}

	@ParameterizedTest
	@CsvSource({ "2019, year, 2019-01-01, 2019-12-31", "2020-02, month, 2020-02-01, 2020-02-29",
			"2019-03-05, day, 2019-03-05, 2019-03-05" })
	void aPartialDateIsAPeriod(String text, String precision, LocalDate first, LocalDate last) {
		PartialDate date = new PartialDate(text);
		assertThat(date.year()).isEqualTo(first.getYear());
		assertThat(date.precision()).isEqualTo(precision);
		assertThat(date.first()).isEqualTo(first);
		assertThat(date.last()).isEqualTo(last);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "19", "2019-3", "2019-13", "2019-02-30", "2019-00", "2019-03-05T00:00", "today" })
	void anythingElseIsRefused(String text) {
		assertThatThrownBy(() -> new PartialDate(text)).isInstanceOf(Refusal.class)
			.extracting("code")
			.isEqualTo("date.invalid");
	}

	@Test
	void numbersMakeADateToTheirPrecision() {
		assertThat(PartialDate.of(2019, 0, 0).text()).isEqualTo("2019");
		assertThat(PartialDate.of(2019, 3, 0).text()).isEqualTo("2019-03");
		assertThat(PartialDate.of(2019, 3, 5).text()).isEqualTo("2019-03-05");
	}

}
