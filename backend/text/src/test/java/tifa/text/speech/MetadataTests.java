package tifa.text.speech;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the rules infer of a speech, by which rule and how surely. */
class MetadataTests {

	private static final String BODY = "今天我们到河边的村子里来，是要听一听大家对修桥的意见。";

	@Test
	void whatTheFrontSaysIsCertain() {
		Speech speech = TextFiles.speech("把桥修到家门口\n——在青石镇修桥动员会上的讲话\n（2019年3月5日）\n青石镇党委书记 赵小河\n同志们：\n" + BODY);
		assertThat(speech.metadata().inferred()).containsExactly(inferred("title", "titleLine", Confidence.CERTAIN),
				inferred("subtitle", "subtitleLine", Confidence.LIKELY),
				inferred("date", "dateLine", Confidence.CERTAIN), inferred("speaker", "byLine", Confidence.CERTAIN),
				inferred("office", "byLine", Confidence.CERTAIN),
				inferred("occasion", "titleOccasion", Confidence.CERTAIN),
				inferred("place", "localPlace", Confidence.GUESS), inferred("kind", "titleKind", Confidence.CERTAIN));
		assertThat(speech.metadata().subtitle()).isEqualTo("在青石镇修桥动员会上的讲话");
		assertThat(speech.place()).isEqualTo("青石镇");
	}

	@Test
	void sessionOfficeAndNameMayStandOnLinesOfTheirOwn() {
		Speech speech = TextFiles.speech("政府工作报\n告\n——2021年3月5日在青石县第十届人民代表大会第四次会议上\n青石县人民政府县长\n赵　河\n各位代表：\n" + BODY);
		assertThat(speech.title()).isEqualTo("政府工作报告");
		assertThat(speech.date()).isEqualTo(new PartialDate("2021-03-05"));
		assertThat(speech.occasion()).isEqualTo("青石县第十届人民代表大会第四次会议");
		assertThat(speech.speaker()).isEqualTo("赵河");
		assertThat(speech.office()).isEqualTo("青石县人民政府县长");
		assertThat(speech.place()).isEqualTo("青石县");
	}

	@Test
	void aTitleThatIsSaidTwiceIsOneTitle() {
		Speech speech = TextFiles.speech("青石县人民政府办公室关于修好全县桥梁的指导意见\n青石县人民政府办公室关于修好\n全县桥梁的指导意见\n青政办发〔2018〕12号\n各镇：\n"
				+ BODY + "\n青石县人民政府办公室\n2018年12月3日\n（此件公开发布）");
		assertThat(speech.title()).isEqualTo("青石县人民政府办公室关于修好全县桥梁的指导意见");
		assertThat(speech.metadata().subtitle()).isNull();
		assertThat(speech.date()).isEqualTo(new PartialDate("2018-12-03"));
		assertThat(speech.speaker()).isEqualTo("青石县人民政府办公室");
		assertThat(speech.kind()).isEqualTo("意见");
	}

	@Test
	void aTitleOnSeveralLinesIsJoined() {
		Speech speech = TextFiles.speech("青石县人民政府关于同意修桥\n并改建渡口\n有关问题的批复\n青政函〔2018〕12号\n河口镇：\n" + BODY);
		assertThat(speech.title()).isEqualTo("青石县人民政府关于同意修桥并改建渡口 有关问题的批复".replace(" ", ""));
		assertThat(speech.kind()).isEqualTo("批复");
		assertThat(speech.date()).isEqualTo(new PartialDate("2018"));
	}

	@Test
	void theTableAboveADocumentTellsAll() {
		Speech speech = TextFiles
			.speech("000014/2018-12\n发文机关：\n青石县人民政府\n成文日期：\n2018年11月05日\n标　　题：\n关于修桥的批复\n发文字号：\n青政函〔2018〕9号\n"
					+ "发布日期：\n2018年12月03日\n主 题 词：\n关于修桥\n的批复\n河口镇：\n" + BODY);
		assertThat(speech.title()).isEqualTo("关于修桥的批复");
		assertThat(speech.speaker()).isEqualTo("青石县人民政府");
		assertThat(speech.date()).isEqualTo(new PartialDate("2018-11-05"));
		assertThat(TextFiles.joined(speech)).startsWith("关于修桥的批复河口镇");
	}

	@ParameterizedTest
	@CsvSource({ "赵小河同志在青石镇座谈会上的讲话, 赵小河", "赵小河书记2019年3月5日在桥头的讲话, 赵小河", "二〇一九年三月五日赵小河同志在桥头的讲话, 赵小河", "学习赵小河同志的决定,",
			"关于赵小河同志任职的通知,", "学习贯彻赵小河同志在桥头的讲话,", "青石镇人民政府关于修桥的通知, 青石镇人民政府", "青石县教育局转发河口镇关于修桥意见的通知, 青石县教育局",
			"第十四届全国人民代表大会第三次会议关于修桥的决议, 全国人民代表大会", "在青石镇座谈会上的讲话," })
	void theTitleMayNameTheSpeakerOrTheIssuer(String title, String speaker) {
		assertThat(TextFiles.speech(title + "\n" + BODY).speaker()).isEqualTo(speaker);
	}

	@Test
	void aMeetingsOwnWordsTellWhenAndWhere() {
		Speech speech = TextFiles.speech("中国共产党第三十届中央委员会第三次全体会议，于２０９９年９月２５日至２８日在北京举行。\n" + BODY);
		assertThat(speech.date()).isEqualTo(new PartialDate("2099-09-25"));
		assertThat(speech.place()).isEqualTo("北京");
		assertThat(speech.speaker()).isEqualTo("中国共产党中央委员会");
		assertThat(speech.kind()).isEqualTo("公报");
		assertThat(speech.occasion()).isEqualTo("中国共产党第三十届中央委员会第三次全体会议");
	}

	@ParameterizedTest
	@CsvSource({ "2019, 李克强", "2023, 李克强", "2024, 李强", "1998, 李鹏", "2003, 朱镕基" })
	void whoReportsForTheStateCouncilIsOnRecord(String year, String premier) {
		Speech speech = TextFiles.speech(year + "年国务院政府工作报告\n各位代表：\n现在，我代表国务院，向大会报告政府工作。\n" + BODY);
		assertThat(speech.speaker()).isEqualTo(premier);
		assertThat(speech.office()).isEqualTo("国务院总理");
		assertThat(speech.metadata().inferred()).contains(inferred("speaker", "workReport", Confidence.LIKELY));
	}

	@Test
	void aReviewOfAYearIsOfTheNext() {
		Speech speech = TextFiles.speech("青石县政府工作报告\n各位代表：\n我代表县人民政府，向大会作工作报告。\n一、2023年工作回顾\n" + BODY);
		assertThat(speech.date()).isEqualTo(new PartialDate("2024"));
		assertThat(speech.metadata().inferred()).contains(inferred("date", "review", Confidence.GUESS));
	}

	@ParameterizedTest
	@CsvSource({ "2019-03-05 讲话.txt, 2019-03-05", "讲话20190305.txt, 2019-03-05", "讲话2019年.txt, 2019", "201.txt,",
			"123456789.txt," })
	void theFileNameIsTheLastResort(String file, String date) {
		Speech speech = new SpeechReader().read(file, (BODY + "\n" + BODY).getBytes(StandardCharsets.UTF_8)).get(0);
		assertThat((speech.date() != null) ? speech.date().text() : null).isEqualTo(date);
		assertThat(speech.metadata().inferred()).contains(inferred("title", "fileName", Confidence.GUESS));
	}

	@Test
	void aSourceLineGivesTheDayOfPublication() {
		Speech speech = TextFiles.speech("修好青石桥\n2019-03-06 10:22 来源：青石日报 责任编辑：王山\n" + BODY + "\n" + BODY);
		assertThat(speech.date()).isEqualTo(new PartialDate("2019-03-06"));
		assertThat(speech.metadata().inferred()).contains(inferred("date", "sourceLine", Confidence.GUESS));
	}

	@ParameterizedTest
	@CsvSource({ "今天我们召开全县组织工作会议，主要任务是修桥。, 全县组织工作会议", "今天召开这次会议，主要任务是修桥。,", "这次会议开得很好，大家都说了话。," })
	void theOpeningMayNameTheMeeting(String opening, String occasion) {
		assertThat(TextFiles.speech("把桥修好\n同志们：\n" + opening + "\n" + BODY).occasion()).isEqualTo(occasion);
	}

	@ParameterizedTest
	@CsvSource({ "杭州政府工作报告, 杭州", "浙江省杭州市政府工作报告, 杭州", "在云南省委全会上的讲话, 云南", "在全市座谈会上的讲话,", "在河口县座谈会上的讲话, 河口县",
			"国务院关于修桥的通知, 北京" })
	void thePlaceIsInTitleOrOccasion(String title, String place) {
		assertThat(TextFiles.speech(title + "\n" + BODY).place()).isEqualTo(place);
	}

	@ParameterizedTest
	@CsvSource({ "关于修桥的复函, 函", "關於修橋的報告, 报告", "在座談會上的講話, 讲话", "青石桥管理条例（试行）, 条例", "致全县人民的慰问信, 慰问信", "修桥工作座谈会纪要, 纪要",
			"人民日报社论, 社论", "桥与路——青石县修桥的调研报告, 调研报告" })
	void theKindIsTheTitlesLastWord(String title, String kind) {
		assertThat(TextFiles.speech(title + "\n" + BODY).kind()).isEqualTo(kind);
	}

	@ParameterizedTest
	@ValueSource(strings = { "一九八九年十一月廿三日", "1989年11月23日" })
	void oldNumeralsAreUnderstood(String date) {
		assertThat(TextFiles.speech("修桥的意见\n" + date + "\n" + BODY).date()).isEqualTo(new PartialDate("1989-11-23"));
	}

	private static Inference inferred(String field, String rule, Confidence confidence) {
		return new Inference(field, rule, confidence);
	}

}
