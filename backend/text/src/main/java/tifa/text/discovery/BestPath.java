package tifa.text.discovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import tifa.text.finding.Span;

/**
 * Chooses among overlapping candidates of a sentence: those that don't overlap and whose
 * log odds sum to most, beside the terms that are known.
 */
final class BestPath {

	/** What a known term weighs; measured, see EVALUATION.md. */
	static final double KNOWN = 1.5;

	/** Measured, see EVALUATION.md. */
	private static final double BY_WORDS = 0.3;

	private BestPath() {
	}

	/** A candidate with the log odds of being a term. */
	record Scored(Candidate candidate, double logOdds) {
	}

	/**
	 * The candidates on the best path.
	 * @param scored candidates with their log odds
	 * @param known where known terms stand
	 * @param length the sentence's length
	 * @param floor the log odds that a candidate must pass
	 * @param weight what a known term weighs, in log odds above the floor
	 */
	static List<Scored> of(List<Scored> scored, List<Span> known, int length, double floor, double weight) {
		List<List<Step>> ending = new ArrayList<>();
		for (int i = 0; i <= length; i++) {
			ending.add(new ArrayList<>(0));
		}
		for (Span span : known) {
			ending.get(span.end()).add(new Step(span.start(), weight, null));
		}
		scored.stream()
			.filter((each) -> each.logOdds() > floor)
			.sorted(Comparator.comparingInt((Scored each) -> each.candidate().start()))
			.forEach((each) -> ending.get(each.candidate().end())
				.add(new Step(each.candidate().start(), weight(each, floor), each)));
		double[] best = new double[length + 1];
		Step[] steps = new Step[length + 1];
		for (int place = 1; place <= length; place++) {
			best[place] = best[place - 1];
			for (Step step : ending.get(place)) {
				if (best[step.from] + step.weight > best[place]) {
					best[place] = best[step.from] + step.weight;
					steps[place] = step;
				}
			}
		}
		return back(steps);
	}

	/**
	 * Parts would win against the whole, as there are more of them: a candidate weighs
	 * more by its words.
	 */
	private static double weight(Scored scored, double floor) {
		return (scored.logOdds() - floor) * Math.pow(scored.candidate().words(), BY_WORDS);
	}

	private static List<Scored> back(Step[] steps) {
		List<Scored> chosen = new ArrayList<>();
		int place = steps.length - 1;
		while (place > 0) {
			Step step = steps[place];
			if (step != null && step.scored != null) {
				chosen.add(0, step.scored);
			}
			place = (step != null) ? step.from : place - 1;
		}
		return chosen;
	}

	private record Step(int from, double weight, Scored scored) {
	}

}
