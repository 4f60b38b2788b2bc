package tifa.text.speech;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files as document-sharing sites hand them out: pages with numbers, several documents.
 */
class SharedFileTests {

	private static final String TALK = "在云岭县青年干部培训班上的讲话";

	private static final String SURVEY = "关于云岭县支部建设的调研报告";

	private static final String HEADER = "《" + TALK + "&" + SURVEY + ".docx》由会员分享，可在线阅读，更多相关《" + TALK
			+ ".docx(9页珍藏版)》请在青山文库上搜索。\n";

	/** Some 600 characters in sentences that all differ. */
	private static final String FIRST = sentences("山村支部第%d次开会,党员围着火塘谈修路的事,也谈谁家的核桃还没有卖出去。");

	private static final String SECOND = sentences("调研组走访的第%d个村子靠着河,账目贴在墙上,村民看得明白也说得出口。");

	private static final String FLAT = TALK + "同志们:" + FIRST + SURVEY + SECOND;

	/** With 37 characters a page some page ends inside the second title. */
	@ParameterizedTest
	@ValueSource(ints = { 37, 97, 101, 150, 211 })
	void pagesOfTwoDocumentsBecomeTwoSpeechesWithoutPageNumbers(int page) {
		List<Speech> speeches = TextFiles.speeches(HEADER + pages(FLAT, page));
		assertThat(speeches).extracting(Speech::title).containsExactly(TALK, SURVEY);
		assertThat(TextFiles.joined(speeches.get(0))).isEqualTo(TALK + "同志们：" + wide(FIRST));
		assertThat(TextFiles.joined(speeches.get(1))).isEqualTo(SURVEY + wide(SECOND));
	}

	@Test
	void theFlattenedTitleAndSalutationGetTheirLinesBack() {
		Speech talk = TextFiles.speeches(HEADER + pages(FLAT, 97)).get(0);
		assertThat(TextFiles.texts(talk, Role.TITLE)).containsExactly(TALK);
		assertThat(TextFiles.texts(talk, Role.SALUTATION)).containsExactly("同志们：");
	}

	@Test
	void theSpeechesOfAFileShareItsHashAndAreNumbered() {
		List<Speech> speeches = TextFiles.speeches(HEADER + pages(FLAT, 97));
		assertThat(speeches).extracting(Speech::part).containsExactly(1, 2);
		assertThat(speeches).extracting(Speech::fileHash).containsOnly(speeches.get(0).fileHash());
		assertThat(speeches).extracting(Speech::id).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(strings = { "\n", "\r\n", "\r" })
	void aTitleFollowedByASalutationStartsTheNextSpeech(String lineEnd) {
		String text = String.join("\n", TALK, "同志们：", FIRST, "", "在云岭县退役军人座谈会上的发言", "（2019年8月）", "各位战友：", SECOND);
		List<Speech> speeches = TextFiles.speeches(text.replace("\n", lineEnd));
		assertThat(speeches).extracting(Speech::title).containsExactly(TALK, "在云岭县退役军人座谈会上的发言");
		assertThat(speeches.get(1).date()).isEqualTo(new PartialDate("2019-08"));
		assertThat(TextFiles.joined(speeches.get(0))).doesNotContain("退役军人");
	}

	@Test
	void anAuthorsOwnNumberedListStays() {
		String list = "1、修好进村的路。\n2、通上干净的水。\n3、把账目贴到墙上去。\n4、每月十五日开会。";
		assertThat(TextFiles.joined(TextFiles.speech(list))).contains("1、", "2、", "3、", "4、");
	}

	private static String wide(String text) {
		return text.replace(',', '，');
	}

	private static String sentences(String sentence) {
		return IntStream.rangeClosed(1, 18).mapToObj(sentence::formatted).collect(Collectors.joining());
	}

	/** Cuts a text into numbered pages of so many characters. */
	private static String pages(String flat, int page) {
		return IntStream.range(0, (flat.length() + page - 1) / page)
			.mapToObj((i) -> (i + 1) + "、" + flat.substring(i * page, Math.min(flat.length(), (i + 1) * page)))
			.collect(Collectors.joining("\n"));
	}

}
