package tifa.text.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import tifa.text.Refusal;
import tifa.text.vocabulary.Category;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.Tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** A vocabulary that goes out as a table and comes back edited. */
class VocabularyTableTests {

	private static final String HEADER = "name\tcategory\taliases\tgloss\tbroader\tstatus\ttier";

	private static final VocabularySources SOURCES = new VocabularySources(
			List.of(Term.ofLexicon("修桥", Category.POLICY, List.of("架桥", "造桥"), "=bridges", null),
					Term.ofLexicon("修路", Category.POLICY, List.of(), null, "修桥")),
			List.of(Term.proposed("桥头堡", Category.FORMULATION, Tier.MINED, 0.4)), Curation.NONE)
		.deciding(new Change("c1", List.of(Decision.of(Action.STOP, "某某"))));

	@Test
	void comesBackUnchangedAsNothing() {
		List<String> lines = VocabularyTable.lines(SOURCES);
		assertThat(lines).containsExactly(HEADER, "修桥\tpolicy\t架桥；造桥\t'=bridges\t\taccepted\tlexicon",
				"修路\tpolicy\t\t\t修桥\taccepted\tlexicon", "桥头堡\tformulation\t\t\t\tproposed\tmined",
				"某某\t\t\t\t\tstopped\t");
		assertThat(VocabularyTable.decisions(lines, SOURCES)).isEmpty();
	}

	@Test
	void whatWasEditedAreDecisions() {
		List<Decision> decisions = VocabularyTable
			.decisions(List.of("name\tstatus\taliases\tcategory", "修路\taccepted\t架桥\tpolicy", "修桥\t\t\"造桥;大桥\"\t",
					"桥头堡\taccepted\t\tformulation", "挖渠\tstopped\t\t", "某某\t\t\tculture", ""), SOURCES);
		VocabularySources next = SOURCES.deciding(new Change("c2", decisions));
		assertThat(next.vocabulary().find("架桥").name()).isEqualTo("修路");
		assertThat(next.vocabulary().named("修桥").aliases()).containsExactly("造桥", "大桥");
		assertThat(next.vocabulary().named("修桥").gloss()).isEqualTo("=bridges");
		assertThat(next.vocabulary().named("修路").broader()).isEqualTo("修桥");
		assertThat(next.vocabulary().named("桥头堡").tier()).isEqualTo(Tier.MINED);
		assertThat(next.vocabulary().named("某某").category()).isEqualTo(Category.CULTURE);
		assertThat(next.stopped()).extracting(Stopped::name).containsExactly("挖渠");
		assertThat(VocabularyTable.decisions(VocabularyTable.lines(next), next)).isEmpty();
	}

	@Test
	void theDatesOfAnAliasGoOutAndComeBack() {
		VocabularySources dated = SOURCES.deciding(new Change("c2",
				VocabularyTable.decisions(List.of("name\taliases", "修桥\t架桥[..2016-10-26]；造桥"), SOURCES)));
		assertThat(dated.vocabulary().dated("架桥").to().text()).isEqualTo("2016-10-26");
		assertThat(dated.vocabulary().dated("造桥")).isNull();
		List<String> lines = VocabularyTable.lines(dated);
		assertThat(lines).contains("修桥\tpolicy\t架桥[..2016-10-26]；造桥\t'=bridges\t\taccepted\tlexicon");
		assertThat(VocabularyTable.decisions(lines, dated)).isEmpty();
		VocabularySources split = dated.deciding(new Change("c3", List.of(Decision.of(Action.SPLIT, "修桥", "架桥"))));
		assertThat(split.vocabulary().find("架桥").name()).isEqualTo("架桥");
		assertThat(split.vocabulary().dated("架桥")).isNull();
	}

	static Stream<Arguments> refused() {
		return Stream.of(arguments("修渠\tpolicy", "lexicon.columns", Map.of("line", 3, "columns", 2)),
				arguments("修渠\tpolicy\t挖渠[2016-13..]\t\t\t\t", "lexicon.line", Map.of("line", 3, "value", "修渠")),
				arguments("修渠\tditch\t\t\t\t\t", "lexicon.category", Map.of("line", 3, "value", "ditch")),
				arguments("修渠\tpolicy\t\t\t\tdone\t", "lexicon.status", Map.of("line", 3, "value", "done")),
				arguments("渠\tpolicy\t\t\t\t\t", "lexicon.line", Map.of("line", 3, "value", "渠")),
				arguments("“修路”\tpolicy\t\t\t\t\t", "lexicon.twice",
						Map.of("line", 3, "value", "修路", "term", "修路", "other", "修路")),
				arguments("修渠\tpolicy\t修 路\t\t\t\t", "lexicon.twice",
						Map.of("line", 3, "value", "修路", "term", "修渠", "other", "修路")));
	}

	@ParameterizedTest
	@MethodSource("refused")
	void aWrongLineIsRefusedByItsNumber(String line, String code, Map<String, Object> values) {
		List<String> lines = new ArrayList<>(List.of(HEADER, "修路\tpolicy\t\t\t\t\t", line));
		Refusal refusal = catchThrowableOfType(Refusal.class, () -> VocabularyTable.decisions(lines, SOURCES));
		assertThat(refusal.code()).isEqualTo(code);
		assertThat(refusal.values()).isEqualTo(values);
	}

	@Test
	void withoutNamesThereIsNothingToRead() {
		assertThat(catchThrowableOfType(Refusal.class, () -> VocabularyTable.decisions(List.of("修路"), SOURCES)).code())
			.isEqualTo("lexicon.header");
		assertThat(catchThrowableOfType(Refusal.class, () -> VocabularyTable.decisions(List.of(), SOURCES)).code())
			.isEqualTo("lexicon.header");
	}

}
