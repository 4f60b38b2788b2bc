package tifa.text.speech;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What makes two texts the same speech. */
class ContentHashTests {

	private static final String TEXT = "在青石镇座谈会上的讲话\n同志们：\n今天来了25位村民，谈修桥的事。";

	@ParameterizedTest
	@ValueSource(strings = { "在青石镇座谈会上的讲话\r\n\r\n同志们:\r\n　　今天来了25位村民,谈修桥的事.", "\uFEFF在青石镇座谈会上的讲话 同志们 今天来了 25 位村民 谈修桥的事",
			"《在青石镇座谈会上的讲话》\n同志们！\u00A0今天，来了25位\u200B村民……谈“修桥”的事！\n\n" })
	void whiteSpaceAndPunctuationDoNotMatter(String same) {
		assertThat(TextFiles.speech(same).contentHash()).isEqualTo(TextFiles.speech(TEXT).contentHash());
	}

	@ParameterizedTest
	@ValueSource(strings = { "在青石镇座谈会上的讲话\n同志们：\n今天来了26位村民，谈修桥的事。", "在青石镇座谈会上的讲话\n同志们：\n今天来了25位村民，谈修路的事。",
			"在青石镇座谈会上的讲话\n今天来了25位村民，谈修桥的事。", "在青石镇座谈会上的讲话\n同志们：\n今天来了25位村民，谈修桥的事。𠮷" })
	void everyLetterDigitAndHanCharacterMatters(String other) {
		assertThat(TextFiles.speech(other).contentHash()).isNotEqualTo(TextFiles.speech(TEXT).contentHash());
	}

	/** By {@code printf %s 在青石镇…修桥的事 | sha256sum}, without the punctuation. */
	@Test
	void theHashIsSha256OfTheBareCharactersAndTheIdItsBeginning() {
		Speech speech = TextFiles.speech(TEXT);
		assertThat(speech.contentHash()).isEqualTo("dfa896a4402056b5c586068dc40036be23ae81400e99a2f163c72625eec4fae9");
		assertThat(speech.id()).matches("[0-9a-f]{16}").isEqualTo(speech.contentHash().substring(0, 16));
	}

	@Test
	void theLengthIsThatOfItsParagraphs() {
		assertThat(TextFiles.speech(TEXT).characters()).isEqualTo(TEXT.length() - 2);
	}

}
