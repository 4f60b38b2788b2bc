package tifa.text.reprint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tifa.text.vocabulary.MatchingForm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Where the line between reprints and merely formulaic texts runs, on texts beside the
 * repository and no part of it; skipped where they are absent.
 */
class RealTextsTests {

	private static final Path CORPUS = Path.of(System.getProperty("tifa.top", "../.."), "..", "shared", "corpus");

	private static final Pattern TEXT = Pattern.compile("\"text\": \"((?:[^\"\\\\]++|\\\\.)*+)\"");

	private static List<String> texts;

	@BeforeAll
	static void read() throws IOException {
		if (!Files.isDirectory(CORPUS.resolve("seeds"))) {
			return;
		}
		texts = new ArrayList<>();
		for (String line : Files.readAllLines(CORPUS.resolve("dev.jsonl"))) {
			Matcher text = TEXT.matcher(line);
			if (text.find()) {
				texts.add(text.group(1).replace("\\n", "\n"));
			}
		}
		try (Stream<Path> files = Files.list(CORPUS.resolve("seeds"))) {
			for (Path file : files.sorted().toList()) {
				texts.add(Files.readString(file, StandardCharsets.UTF_8));
			}
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
