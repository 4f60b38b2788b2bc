package tifa.text.reprint;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tifa.text.SharedCorpus;
import tifa.text.vocabulary.MatchingForm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Where the line between reprints and merely formulaic texts runs, on texts beside the
 * repository and no part of it; skipped where they are absent.
 */
class RealTextsTests {

	private static List<String> texts;

	@BeforeAll
	static void read() throws IOException {
		if (SharedCorpus.isThere()) {
			texts = new ArrayList<>(SharedCorpus.texts());
			texts.addAll(SharedCorpus.seeds());
		}
	}

	@BeforeEach
	void sayWhereTheyAreAbsent() {
		assumeTrue(texts != null, "Skipped: there is no folder shared/corpus beside the top of the build");
	}

	/** Resolutions of successive years are the most alike of all. */
	@Test
	void yearlyReportsAndResolutionsAreNoReprints() {
		assertThat(texts).hasSize(180);
		List<Clauses> clauses = texts.stream().map(RealTextsTests::clauses).toList();
		double most = 0;
		for (int i = 0; i < clauses.size(); i++) {
			for (int j = 0; j < i; j++) {
				most = Math.max(most, clauses.get(i).similarity(clauses.get(j)));
			}
		}
		assertThat(most).isLessThan(0.45);
	}

	@Test
	void aTextThatIsCutOrMisreadIsFoundAsItself() {
		assertThat(found((text) -> text + "\n另外还要做好今年的各项准备工作。")).isEqualTo(1);
		assertThat(found((text) -> Altered.cut(text, 0.3))).isEqualTo(1);
		assertThat(found((text) -> Altered.cut(text, 0.5))).isGreaterThan(0.98);
		assertThat(found((text) -> Altered.misread(text, 0.01, 1))).isEqualTo(1);
		assertThat(found((text) -> Altered.misread(text, 0.02, 1))).isGreaterThan(0.95);
		assertThat(found((text) -> Altered.misread(Altered.cut(text, 0.2), 0.01, 1))).isGreaterThan(0.95);
	}

	/** The share of texts that resemble themselves, by signature and then by clauses. */
	private static double found(java.util.function.UnaryOperator<String> alter) {
		List<String> enough = texts.stream().filter((text) -> clauses(text).tell()).toList();
		long found = enough.stream().filter((text) -> {
			Clauses whole = clauses(text);
			Clauses altered = clauses(alter.apply(text));
			return whole.signature().resembles(altered.signature()) && whole.similarity(altered) >= Clauses.REPRINT;
		}).count();
		return (double) found / enough.size();
	}

	private static Clauses clauses(String text) {
		return Clauses.ofBodies(text.lines().map(MatchingForm::of).toList());
	}

}
