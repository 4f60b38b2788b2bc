package tifa.text.discovery;

import java.util.ArrayList;
import java.util.List;

import tifa.text.finding.Segmenter;
import tifa.text.finding.Span;
import tifa.text.finding.TermFinder;

/**
 * Selects the stretches of a sentence that are terms beyond the vocabulary, by trees that
 * were trained on annotated excerpts. Safe for use by many threads.
 */
final class Selector {

	/** Log odds of one in four: what is below isn't worth a reviewer's look. */
	static final double FLOOR = -1.1;

	/** What is above comes before what is below, whatever their lengths; measured. */
	private static final double SURE = -0.62;

	/** What is sure is not given up for what is doubtful. */
	private static final double UNTOUCHABLE = 1000;

	private static final float SCREENED = -4.2f;

	/** By words and sentence alone; most candidates end here, and few right ones. */
	private static final BoostedTrees SCREEN = BoostedTrees.bundled("screen", ContextFeatures.NAMES);

	static final BoostedTrees TREES = BoostedTrees.bundled("selector", SpanFeatures.NAMES);

	private final Segmenter segmenter = new Segmenter(List.of());

	private final TermFinder known;

	private final CorpusFeatures corpus;

	private final SpanFeatures features;

	private final BoostedTrees trees;

	/**
	 * Selects beside what is known.
	 * @param known finds the terms of the vocabulary
	 * @param index the corpus that figures come from
	 * @param trees what judges the candidates; {@link #TREES} but for training
	 */
	Selector(TermFinder known, CorpusIndex index, BoostedTrees trees) {
		this.known = known;
		this.trees = trees;
		this.corpus = new CorpusFeatures(index);
		NameStyle style = new NameStyle(known.vocabulary().terms(), this.segmenter, index);
		this.features = new SpanFeatures(new ContextFeatures(style), this.corpus);
	}

	/** The selected stretches of a sentence, none across another. */
	List<Selected> select(String text) {
		MarkedSentence sentence = MarkedSentence.of(text, this.segmenter, this.known);
		List<BestPath.Scored> scored = new ArrayList<>();
		for (Candidate candidate : Candidates.of(sentence)) {
			float odds = isKnown(candidate, sentence) ? Float.NEGATIVE_INFINITY : odds(candidate, sentence);
			if (odds > FLOOR) {
				scored.add(new BestPath.Scored(candidate, odds));
			}
		}
		int length = sentence.plain().length();
		List<BestPath.Scored> sure = BestPath.of(scored, sentence.known(), length, SURE, BestPath.KNOWN);
		List<Span> taken = new ArrayList<>(sentence.known());
		sure.forEach((each) -> taken.add(each.candidate().span(sentence)));
		List<BestPath.Scored> all = new ArrayList<>(sure);
		all.addAll(BestPath.of(scored, taken, length, FLOOR, UNTOUCHABLE));
		return all.stream().map((each) -> new Selected(each.candidate().in(sentence), each.logOdds())).toList();
	}

	private float odds(Candidate candidate, MarkedSentence sentence) {
		float[] values = this.features.ofContext(candidate, sentence);
		if (!passes(SCREEN, values)) {
			return Float.NEGATIVE_INFINITY;
		}
		this.features.complete(values, candidate, sentence);
		return this.trees.logOdds(values);
	}

	/** One right candidate in a hundred doesn't pass. */
	static boolean passes(BoostedTrees screen, float[] values) {
		return screen.logOdds(values) > SCREENED;
	}

	/**
	 * The pointwise mutual information of a form's weakest cut between words, in bits.
	 */
	double pmi(String form) {
		return this.corpus.pmi(form, this.segmenter.words(form));
	}

	/** Known terms, and what stands within one, needn't be found. */
	static boolean isKnown(Candidate candidate, MarkedSentence sentence) {
		for (Span span : sentence.known()) {
			if (span.start() <= candidate.start() && candidate.end() <= span.end()) {
				return true;
			}
		}
		return false;
	}

	/**
	 * A selected stretch.
	 *
	 * @param form what stands there, in matching form
	 * @param logOdds the log odds that it is a term
	 */
	record Selected(String form, double logOdds) {
	}

}
