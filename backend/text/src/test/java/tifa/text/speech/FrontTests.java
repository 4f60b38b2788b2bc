package tifa.text.speech;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the lines before the first paragraph tell of a speech. */
class FrontTests {

	private static final String BODY = "今天我们到河边的村子里来，是要听一听大家对修桥的意见。";

	@Test
	void titleSubtitleDateAndSpeakerAreReadFromTheirLines() {
		Speech speech = TextFiles.speech("把桥修到家门口\n——在2019年青石镇修桥动员会上的讲话\n（2019年3月5日）\n青石镇党委书记 赵小河\n同志们：\n" + BODY);
		assertThat(speech.title()).isEqualTo("把桥修到家门口");
		assertThat(speech.date()).isEqualTo(new PartialDate("2019-03-05"));
		assertThat(speech.speaker()).isEqualTo("赵小河");
		assertThat(speech.office()).isEqualTo("青石镇党委书记");
		assertThat(speech.occasion()).isEqualTo("2019年青石镇修桥动员会");
		assertThat(speech.kind()).isEqualTo("讲话");
		assertThat(TextFiles.texts(speech, Role.TITLE)).hasSize(4);
	}

	@Test
	void aTitleOfTwoLinesIsJoined() {
		assertThat(TextFiles.speech("夯实基础\n修好桥梁\n同志们：\n" + BODY).title()).isEqualTo("夯实基础 修好桥梁");
	}

	@Test
	void aTextWithoutTitleIsCalledAfterItsFile() {
		Speech speech = TextFiles.speech(BODY + "\n" + BODY);
		assertThat(speech.title()).isEqualTo("text");
		assertThat(speech)
			.extracting(Speech::date, Speech::speaker, Speech::office, Speech::occasion, Speech::place, Speech::kind)
			.containsOnlyNulls();
	}

	@ParameterizedTest
	@ValueSource(strings = { "王山", "赵小河", "欧阳大川", "买买提·艾力", "李 江", "李　　江" })
	void aNameOnItsLineIsTheSpeaker(String name) {
		assertThat(TextFiles.speech("在青石镇座谈会上的发言\n" + name + "\n" + BODY).speaker())
			.isEqualTo(name.replaceAll("[ 　]", ""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "前言", "全文", "共创未来", "提纲", "摘要", "不忘来路 共赴前程" })
	void otherShortLinesAreNot(String line) {
		assertThat(TextFiles.speech("在青石镇座谈会上的发言\n" + line + "\n" + BODY).speaker()).isNull();
	}

	@ParameterizedTest
	@CsvSource({ "在青石镇座谈会上的讲话, 青石镇座谈会, 讲话", "在修桥工程开工时的致辞, 修桥工程开工, 致辞", "在县政协全会上的讲话（节选）, 县政协全会, 讲话",
			"关于青石镇水情的调研报告, , 调研报告", "政府工作报告, , 工作报告", "关于修桥的决定, , 决定", "在青石镇座谈会上的讲话稿, 青石镇座谈会, 讲话", "桥与路, ,", })
	void occasionAndKindAreReadFromTheTitle(String title, String occasion, String kind) {
		Speech speech = TextFiles.speech(title + "\n" + BODY);
		assertThat(speech.title()).isEqualTo(title);
		assertThat(speech.occasion()).isEqualTo(occasion);
		assertThat(speech.kind()).isEqualTo(kind);
	}

	@Test
	void rolesAreTitleSalutationHeadingAndBody() {
		Speech speech = TextFiles
			.speech("在青石镇座谈会上的讲话\n各位领导、同志们，大家好！\n尊敬的各位来宾，女士们、先生们：\n" + BODY + "\n一、修桥\n（一）备料\n（二）备料要早。\n第二章 修路\n谢谢大家！");
		assertThat(speech.paragraphs()).extracting(Paragraph::role)
			.isEqualTo(List.of(Role.TITLE, Role.BODY, Role.SALUTATION, Role.BODY, Role.HEADING, Role.HEADING, Role.BODY,
					Role.HEADING, Role.BODY));
		assertThat(speech.paragraphs()).extracting(Paragraph::index).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8);
	}

	@ParameterizedTest
	@ValueSource(strings = { "同志们：", "各位代表：", "各位领导、同志们、朋友们：", "尊敬的李主席：", "同志们，大家上午好：", "老师们、同学们！：" })
	void addressesAreSalutations(String line) {
		assertThat(TextFiles.texts(TextFiles.speech(BODY + "\n" + line), Role.SALUTATION)).containsExactly(line);
	}

	@ParameterizedTest
	@ValueSource(strings = { "各级书记要做到以下几点：", "党代表大会有三项任务：", "参加会议的同志有：", "这次会议共有三项议程：" })
	void linesThatOnlyNamePeopleAreBody(String line) {
		assertThat(TextFiles.texts(TextFiles.speech(BODY + "\n" + line), Role.BODY)).containsExactly(BODY, line);
	}

}
