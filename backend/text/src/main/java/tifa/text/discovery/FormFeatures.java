package tifa.text.discovery;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Describes a proposed form by all places where it was selected, beside those where it
 * wasn't.
 */
final class FormFeatures {

	/** The names of all values, in their order. */
	static final List<String> NAMES = List.of("meanLogOdds", "bestLogOdds", "places", "share", "frequency", "documents",
			"leftEntropy", "rightEntropy", "pmi", "within", "longer", "length", "pattern", "size");

	private final CorpusIndex index;

	private final BitSet read;

	private final ToDoubleFunction<String> pmi;

	/** How often forms stand within longer ones, and within how many. */
	private final Map<String, int[]> within = new HashMap<>();

	/**
	 * Prepares to describe forms.
	 * @param index the corpus that figures come from
	 * @param read which of its documents were read for proposals
	 * @param pmi the pointwise mutual information of a form's weakest cut
	 * @param forms all that was proposed
	 */
	FormFeatures(CorpusIndex index, BitSet read, ToDoubleFunction<String> pmi, Collection<String> forms) {
		this.index = index;
		this.read = read;
		this.pmi = pmi;
		forms.forEach((form) -> this.within.put(form, new int[2]));
		forms.forEach(this::nest);
	}

	private void nest(String form) {
		int frequency = this.index.of(form).count();
		for (int start = 0; start < form.length(); start++) {
			for (int end = start + 2; end <= form.length(); end++) {
				int[] sums = (end - start < form.length()) ? this.within.get(form.substring(start, end)) : null;
				if (sums != null) {
					sums[0] += frequency;
					sums[1]++;
				}
			}
		}
	}

	/** The values of {@link #NAMES} of a form. */
	float[] of(String form, Proposal proposal, boolean pattern) {
		CorpusIndex.Occurrences found = this.index.of(form);
		int count = Math.max(1, found.count());
		int[] longer = this.within.get(form);
		return new float[] { (float) proposal.mean(), (float) proposal.best(), log(proposal.places()),
				share(proposal, found), log(count), log(found.documents()), (float) found.leftEntropy(),
				(float) found.rightEntropy(), (float) this.pmi.applyAsDouble(form), (float) longer[0] / count,
				longer[1], form.length(), pattern ? 1 : 0, log(this.index.size()) };
	}

	/**
	 * Which share of its occurrences was selected, by Laplace's rule: whoever is seen
	 * once and selected once isn't certain to be selected next time.
	 */
	private float share(Proposal proposal, CorpusIndex.Occurrences found) {
		long indexed = proposal.indexed();
		return (indexed + 1f) / (Math.max(indexed, found.countIn(this.read)) + 2f);
	}

	private static float log(long count) {
		return (float) CorpusIndex.log2(count + 1.0);
	}

	/**
	 * The C-value of a form: log2(length + 1) times its frequency less the mean frequency
	 * of the longer forms that hold it (Frantzi, Ananiadou and Mima 2000).
	 */
	double cvalue(String form) {
		int[] longer = this.within.get(form);
		double own = this.index.of(form).count() - ((longer[1] > 0) ? (double) longer[0] / longer[1] : 0);
		return CorpusIndex.log2(form.length() + 1) * own;
	}

}
