package tifa.text.discovery;

import java.util.List;

import org.junit.jupiter.api.Test;

import tifa.text.finding.Span;

import static org.assertj.core.api.Assertions.assertThat;

class BestPathTests {

	private static final Span KNOWN = new Span(0, 2, "修桥");

	private static BestPath.Scored scored(int start, int end, double logOdds) {
		return new BestPath.Scored(new Candidate(start, end - 1, start, end), logOdds);
	}

	@Test
	void ofOverlappingOnesTheSumDecides() {
		BestPath.Scored whole = scored(0, 6, 1.5);
		BestPath.Scored left = scored(0, 3, 1);
		BestPath.Scored right = scored(3, 6, 1);
		assertThat(BestPath.of(List.of(whole, left, right), List.of(), 6, 0, 1)).containsExactly(left, right);
		assertThat(BestPath.of(List.of(whole, left), List.of(), 6, 0, 1)).containsExactly(whole);
	}

	/** 1.7 times 6 to the power .3 is 2.91; twice 3 to the power .3 is 2.78. */
	@Test
	void theWholeWeighsMoreByItsWords() {
		BestPath.Scored whole = scored(0, 6, 1.7);
		assertThat(BestPath.of(List.of(whole, scored(0, 3, 1), scored(3, 6, 1)), List.of(), 6, 0, 1))
			.containsExactly(whole);
	}

	@Test
	void whatIsNotAboveTheFloorIsLeftOut() {
		assertThat(BestPath.of(List.of(scored(0, 3, -1), scored(3, 6, -1.1)), List.of(), 6, -1, 1)).isEmpty();
	}

	@Test
	void aKnownTermStaysUnlessALongerOneIsSurer() {
		BestPath.Scored longer = scored(0, 4, 1.5);
		assertThat(BestPath.of(List.of(longer), List.of(KNOWN), 4, 0, 1)).containsExactly(longer);
		assertThat(BestPath.of(List.of(longer), List.of(KNOWN), 4, 0, 3)).isEmpty();
	}

	@Test
	void theOrderInWhichTheyComeDoesNotMatter() {
		List<BestPath.Scored> all = List.of(scored(0, 3, 1), scored(2, 5, 1.2), scored(5, 8, 0.3), scored(3, 8, 1.1));
		List<BestPath.Scored> turned = List.of(all.get(3), all.get(1), all.get(0), all.get(2));
		assertThat(BestPath.of(turned, List.of(), 8, 0, 1)).isEqualTo(BestPath.of(all, List.of(), 8, 0, 1))
			.containsExactly(scored(0, 3, 1), scored(3, 8, 1.1));
	}

}
