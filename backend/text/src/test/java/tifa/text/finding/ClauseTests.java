package tifa.text.finding;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which clauses the segmenter gets to see, and that it sees in them what it always would.
 */
class ClauseTests {

	private static final String TEXT = "修好桥、铺好路、以诚待客、办好学。";

	@Test
	void aClauseHasTheMarksAroundIt() {
		assertThat(around(span("铺好"))).containsExactly("、铺好路、");
	}

	@Test
	void atItsEndsTheTextItselfIsEnough() {
		assertThat(around(span("修好"), span("办好"))).containsExactly("修好桥、", "、办好学。");
	}

	@Test
	void twoSpansOfAClauseNeedItOnce() {
		assertThat(around(span("办好"), span("好学"), span("铺好"), span("好路"))).containsExactly("、铺好路、", "、办好学。");
	}

	@Test
	void aMarkWithinAWordEndsNoClause() {
		Span listed = span("铺好路、以诚待客");
		assertThat(Clause.around(List.of(span("以诚")), TEXT, List.of(listed)).stream().map(ClauseTests::text))
			.containsExactly("、铺好路、以诚待客、");
	}

	@Test
	void whereNothingIsOpenNoClauseIsNeeded() {
		assertThat(around()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "他说的确实在理、学习总书记讲话、再把的确良布料送来、大家有意见分歧。", "组织力量、凝聚力量和党的领导力、发展中国家的责任。",
			"、、。二〇二〇年、3月5日、ABC、100%。", "结合成分子时、从小学到大学、研究生命起源、乒乓球拍卖完了。" })
	void aClauseIsMadeOfTheSameWordsAsInTheWholeText(String plain) {
		Segmenter segmenter = new Segmenter(List.of("总书记", "组织力", "凝聚力", "发展中国家"));
		List<Segmenter.Word> words = segmenter.words(plain);
		for (int at = 0; at < plain.length(); at++) {
			Clause clause = Clause.around(List.of(new Span(at, at + 1, "")), plain, List.of()).get(0);
			assertThat(segmenter.words(plain, clause.start(), clause.end())).isEqualTo(words.stream()
				.filter((word) -> word.start() >= clause.start() && word.end() <= clause.end())
				.toList());
		}
	}

	private static Span span(String form) {
		int start = TEXT.indexOf(form);
		return new Span(start, start + form.length(), form);
	}

	private static List<String> around(Span... spans) {
		return Clause.around(List.of(spans), TEXT, List.of()).stream().map(ClauseTests::text).toList();
	}

	private static String text(Clause clause) {
		return TEXT.substring(clause.start(), clause.end());
	}

}
