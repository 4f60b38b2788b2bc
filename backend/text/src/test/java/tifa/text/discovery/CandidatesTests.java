package tifa.text.discovery;

import java.util.List;

import org.junit.jupiter.api.Test;

import tifa.text.finding.Segmenter;
import tifa.text.finding.TermFinder;
import tifa.text.vocabulary.Category;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

class CandidatesTests {

	private static final Segmenter SEGMENTER = new Segmenter(List.of());

	private static List<String> of(String sentence, String... known) {
		List<Term> terms = List.of(known)
			.stream()
			.map((name) -> Term.ofLexicon(name, Category.POLICY, List.of(), null, null))
			.toList();
		MarkedSentence marked = MarkedSentence.of(sentence, SEGMENTER, new TermFinder(Vocabulary.of(terms)));
		return Candidates.of(marked).stream().map((candidate) -> candidate.in(marked)).toList();
	}

	@Test
	void wordsThatStandTogetherAreCandidates() {
		assertThat(of("加强桥梁养护制度。")).contains("桥梁养护制度", "桥梁养护", "养护制度").doesNotContain("制度", "。");
	}

	@Test
	void noCandidateRunsOverAMarkOrBeginsWithAParticle() {
		assertThat(of("修好了桥梁；石料备齐的时候开工。")).noneMatch((each) -> each.contains("；") || each.startsWith("的"));
	}

	@Test
	void aFormulaIsJoinedByItsSeparatorButNotByCommasUnlessItsMembersAreAlike() {
		assertThat(of("做到民主选举、民主监督。")).contains("民主选举、民主监督");
		assertThat(of("做到民主选举，民主监督。")).contains("民主选举、民主监督");
		assertThat(of("推行河长制，备齐石料。")).noneMatch((each) -> each.contains("、"));
	}

	@Test
	void knownTermsInARowAreNoFormula() {
		assertThat(of("做到民主选举、民主监督。", "民主选举", "民主监督")).doesNotContain("民主选举、民主监督");
		assertThat(of("做到民主选举、民主监督。", "民主选举")).contains("民主选举、民主监督");
	}

	@Test
	void aQuoteIsWholeOrApart() {
		assertThat(of("落实“四个全面”战略布局。")).contains("四个全面战略布局", "四个全面").doesNotContain("落实四个", "全面战略");
	}

	@Test
	void aVerbIsNoPartOfTheQuoteBehindIt() {
		assertThat(of("反对“大拆大建”。")).contains("大拆大建").doesNotContain("反对大拆大建");
		assertThat(of("桥梁“大拆大建”。")).contains("桥梁大拆大建");
	}

	@Test
	void aKnownTermIsNeverCut() {
		assertThat(of("完善桥梁养护制度体系。", "桥梁养护制度")).contains("桥梁养护制度体系").doesNotContain("制度体系", "养护制度体系");
	}

	@Test
	void masksAreInNoCandidate() {
		assertThat(of("XX市桥梁养护制度。")).contains("桥梁养护制度").noneMatch((each) -> each.contains("X"));
	}

}
