package tifa.text.counting;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import tifa.text.finding.AnalysedParagraph;
import tifa.text.speech.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

/** Counts of {@link TinyCorpus}, worked out by hand in its table. */
class CooccurrenceCountsTests {

	@Test
	void termsAreCountedByMentionAndByUnit() {
		assertThat(all().terms()).containsExactly(entry("A", new TermCounts(7, new Counts(5, 5, 3))),
				entry("B", new TermCounts(4, new Counts(4, 3, 2))), entry("C", new TermCounts(5, new Counts(5, 5, 3))));
	}

	@Test
	void pairsAreCountedByUnit() {
		assertThat(all().pairs()).containsExactly(entry(new Pair("A", "B"), new Counts(1, 2, 2)),
				entry(new Pair("A", "C"), new Counts(1, 3, 2)), entry(new Pair("B", "C"), new Counts(2, 2, 2)));
	}

	@Test
	void aTermTwiceInOneSentenceIsOneUnitAndNoPair() {
		CooccurrenceCounts counts = counts(List.of(TinyCorpus.paragraph(0, Role.BODY, "A A")));
		assertThat(counts.terms()).isEqualTo(Map.of("A", new TermCounts(2, new Counts(1, 1, 1))));
		assertThat(counts.pairs()).isEmpty();
	}

	@Test
	void aPairInEverySentenceOfAParagraphIsOneParagraphAndOneSpeech() {
		CooccurrenceCounts counts = counts(List.of(TinyCorpus.paragraph(0, Role.BODY, "A B", "B A", "A B A")));
		assertThat(counts.pairs()).isEqualTo(Map.of(new Pair("A", "B"), new Counts(3, 1, 1)));
	}

	@Test
	void termsOfDifferentParagraphsAreNoPair() {
		CooccurrenceCounts counts = counts(
				List.of(TinyCorpus.paragraph(0, Role.BODY, "A"), TinyCorpus.paragraph(1, Role.BODY, "B")));
		assertThat(counts.pairs()).isEmpty();
	}

	@Test
	void onlyBodyParagraphsCount() {
		CooccurrenceCounts counts = counts(List.of(TinyCorpus.paragraph(0, Role.TITLE, "A B"),
				TinyCorpus.paragraph(1, Role.SALUTATION, "A B"), TinyCorpus.paragraph(2, Role.HEADING, "A B")));
		assertThat(counts.terms()).isEmpty();
		assertThat(counts.pairs()).isEmpty();
	}

	@Test
	void aSpeechTakenOutLeavesTheOthers() {
		CooccurrenceCounts counts = all();
		counts.add(TinyCorpus.SECOND, -1);
		CooccurrenceCounts others = counts(TinyCorpus.FIRST);
		others.add(TinyCorpus.THIRD, 1);
		assertThat(counts.terms()).isEqualTo(others.terms());
		assertThat(counts.pairs()).isEqualTo(others.pairs());
	}

	@Test
	void allSpeechesTakenOutLeaveNothing() {
		CooccurrenceCounts counts = all();
		counts.add(TinyCorpus.THIRD, -1);
		counts.add(TinyCorpus.FIRST, -1);
		counts.add(TinyCorpus.SECOND, -1);
		assertThat(counts.terms()).isEmpty();
		assertThat(counts.pairs()).isEmpty();
	}

	private static CooccurrenceCounts all() {
		CooccurrenceCounts counts = counts(TinyCorpus.FIRST);
		counts.add(TinyCorpus.SECOND, 1);
		counts.add(TinyCorpus.THIRD, 1);
		return counts;
	}

	private static CooccurrenceCounts counts(List<AnalysedParagraph> speech) {
		CooccurrenceCounts counts = new CooccurrenceCounts();
		counts.add(speech, 1);
		return counts;
	}

}
