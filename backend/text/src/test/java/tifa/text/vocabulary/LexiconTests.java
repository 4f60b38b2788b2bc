package tifa.text.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import tifa.text.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** How a lexicon is read, and which lines are refused. */
class LexiconTests {

	private static final String HEADER = "name\tcategory\taliases\tgloss\tbroader";

	@Test
	void aLineIsATermInNormalForm() {
		List<Term> terms = Lexicon.read(List.of(HEADER, "《三桥规划》\tdocument\t三桥；“三 桥”计划； \tPlan of Three Bridges \t“规划”",
				"", "修桥\tpolicy\t\t\t"));
		assertThat(terms).containsExactly(
				Term.ofLexicon("三桥规划", Category.DOCUMENT, List.of("三桥", "“三桥”计划"), "Plan of Three Bridges", "规划"),
				Term.ofLexicon("修桥", Category.POLICY, List.of(), null, null));
		assertThat(terms).allMatch(
				(term) -> term.tier() == Tier.LEXICON && term.status() == Status.ACCEPTED && term.confidence() == 1);
	}

	static Stream<Arguments> refused() {
		return Stream.of(arguments("修路\tpolicy\t\t", "lexicon.columns", Map.of("line", 4, "columns", 4)),
				arguments("修路\tpolicy\t\t\t\t", "lexicon.columns", Map.of("line", 4, "columns", 6)),
				arguments("修路", "lexicon.columns", Map.of("line", 4, "columns", 1)),
				arguments("修路\troad\t\t\t", "lexicon.category", Map.of("line", 4, "value", "road")),
				arguments("修路\t\t\t\t", "lexicon.category", Map.of("line", 4, "value", "")),
				arguments("“修桥”\tpolicy\t\t\t", "lexicon.twice",
						Map.of("line", 4, "value", "修桥", "term", "修桥", "other", "修桥")),
				arguments("修路\tpolicy\t架橋\t\t", "lexicon.twice",
						Map.of("line", 4, "value", "架桥", "term", "修路", "other", "修桥")));
	}

	@ParameterizedTest
	@MethodSource("refused")
	void aWrongLineIsRefusedByItsNumber(String line, String code, Map<String, Object> values) {
		List<String> lines = List.of(HEADER, "修桥\tpolicy\t架桥\t\t", "", line);
		Refusal refusal = catchThrowableOfType(Refusal.class, () -> Lexicon.read(lines));
		assertThat(refusal.code()).isEqualTo(code);
		assertThat(refusal.values()).isEqualTo(values);
	}

	@Test
	void anAliasSpeltLikeItsNameIsNotTwice() {
		assertThat(Lexicon.read(List.of(HEADER, "“三桥”规划\tpolicy\t三桥规划；三橋規劃\t\t"))).hasSize(1);
	}

	@Test
	void aHeaderAloneIsAnEmptyLexicon() {
		assertThat(Lexicon.read(List.of(HEADER))).isEmpty();
		assertThat(Lexicon.read(List.of())).isEmpty();
	}

}
