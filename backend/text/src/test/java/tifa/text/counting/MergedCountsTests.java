package tifa.text.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tifa.text.finding.AnalysedParagraph;
import tifa.text.speech.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** Counts of parts add up to the counts of the whole, however they are put together. */
class MergedCountsTests {

	private static final int TERMS = 60;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 5, 8, 13, 21, 34 })
	void mergingIsAssociativeAndEqualsCountingAtOnce(long seed) {
		List<List<List<AnalysedParagraph>>> parts = parts(new Random(seed));
		CooccurrenceCounts left = merged(merged(count(parts.get(0)), count(parts.get(1))), count(parts.get(2)));
		CooccurrenceCounts right = merged(count(parts.get(0)), merged(count(parts.get(1)), count(parts.get(2))));
		assertSame(left, right);
		assertSame(left, count(parts.stream().flatMap(List::stream).toList()));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 5, 8, 13, 21, 34 })
	void mergingIsCommutative(long seed) {
		List<List<List<AnalysedParagraph>>> parts = parts(new Random(seed));
		assertSame(merged(count(parts.get(0)), count(parts.get(1))), merged(count(parts.get(1)), count(parts.get(0))));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void nothingMergedChangesNothing(long seed) {
		List<List<AnalysedParagraph>> speeches = parts(new Random(seed)).get(0);
		assertSame(merged(count(speeches), new CooccurrenceCounts()), count(speeches));
		assertSame(merged(new CooccurrenceCounts(), count(speeches)), count(speeches));
	}

	private static void assertSame(CooccurrenceCounts a, CooccurrenceCounts b) {
		assertThat(a.terms()).isNotEmpty().isEqualTo(b.terms());
		assertThat(a.pairs()).isNotEmpty().isEqualTo(b.pairs());
	}

	private static CooccurrenceCounts merged(CooccurrenceCounts a, CooccurrenceCounts b) {
		a.merge(b);
		return a;
	}

	private static CooccurrenceCounts count(List<List<AnalysedParagraph>> speeches) {
		CooccurrenceCounts counts = new CooccurrenceCounts();
		speeches.forEach((speech) -> counts.add(speech, 1));
		return counts;
	}

	private static List<List<List<AnalysedParagraph>>> parts(Random random) {
		return IntStream.range(0, 3)
			.mapToObj((part) -> IntStream.range(0, 1 + random.nextInt(6)).mapToObj((i) -> speech(random)).toList())
			.toList();
	}

	private static List<AnalysedParagraph> speech(Random random) {
		List<AnalysedParagraph> paragraphs = new ArrayList<>();
		paragraphs.add(TinyCorpus.paragraph(0, Role.BODY, "甲 乙"));
		for (int i = 1; i <= random.nextInt(12); i++) {
			Role role = (random.nextInt(5) == 0) ? Role.HEADING : Role.BODY;
			paragraphs.add(TinyCorpus.paragraph(i, role, sentence(random), sentence(random), sentence(random)));
		}
		return paragraphs;
	}

	private static String sentence(Random random) {
		return random.ints(random.nextInt(8), 0, TERMS).mapToObj((i) -> "词" + i).collect(Collectors.joining(" "));
	}

}
