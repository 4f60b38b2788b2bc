package tifa.text.speech;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tifa.text.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is dropped from a text, and what must stay. */
class CleaningTests {

	private static final String BODY = "今天我们到河边的村子里来，是要听一听大家对修桥的意见。";

	@ParameterizedTest
	@ValueSource(strings = { "本文系作者原创投稿，仅供学习参考，请勿照搬照抄！", "免责声明：本文档来源于网络，如有侵权请联系删除。", "更多文档下载请成为会员，版权归原作者所有" })
	void disclaimersAreDropped(String disclaimer) {
		Speech speech = TextFiles.speech(disclaimer + "\n在青石镇座谈会上的讲话\n同志们：\n" + BODY + "\n" + disclaimer);
		assertThat(TextFiles.joined(speech)).isEqualTo("在青石镇座谈会上的讲话同志们：" + BODY);
		assertThat(speech.title()).isEqualTo("在青石镇座谈会上的讲话");
	}

	@Test
	void aLongParagraphOrOneSignAloneIsNoDisclaimer() {
		String about = "要尊重创作者的劳动，对侵权行为依法处理，让写书的人放心写书。";
		String copying = "学习先进经验不能照搬照抄，" + "要从本村的山水和人口出发想办法，".repeat(5) + "请勿照搬书上的话。";
		assertThat(TextFiles.texts(TextFiles.speech(about + "\n" + copying), Role.BODY)).containsExactly(about,
				copying);
	}

	@Test
	void aFileOfDisclaimersAloneIsRefused() {
		assertThatThrownBy(() -> TextFiles.speeches("本文系作者原创投稿，仅供学习参考，请勿照搬照抄！\n")).isInstanceOf(Refusal.class)
			.extracting("code")
			.isEqualTo("file.empty");
	}

	@ParameterizedTest
	@ValueSource(strings = { "XX同志介绍了XXX镇的做法。", "省委*书记到过我们*村三次。", "会议于XXXX年X月在○○市举行，某某同志主持。" })
	void masksStay(String masked) {
		assertThat(TextFiles.texts(TextFiles.speech(BODY + "\n" + masked), Role.BODY)).containsExactly(BODY, masked);
	}

	@Test
	void noBreakSpacesAreSpacesAndInvisibleMarksAreGone() {
		Speech speech = TextFiles
			.speech("在青石镇座谈会上的讲话\n\u00A0\u00A0同志们：\n\u3000\u3000修\u200B桥\u00A0和\u00AD修\uFEFF路都要\u0007抓紧。\n\u00A0\n");
		assertThat(TextFiles.texts(speech, Role.SALUTATION)).containsExactly("同志们：");
		assertThat(TextFiles.texts(speech, Role.BODY)).containsExactly("修桥 和修路都要抓紧。");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\r\n", "\r", "\u2028", "\u0085", "\f" })
	void everyLineEndEndsALine(String lineEnd) {
		Speech speech = TextFiles.speech(BODY + lineEnd + BODY);
		assertThat(TextFiles.texts(speech, Role.BODY)).containsExactly(BODY, BODY);
	}

}
