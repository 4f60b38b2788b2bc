package tifa.text.discovery;

import java.util.BitSet;
import java.util.List;
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

	private final FormNumbers forms;

	/** How often each form stands within longer ones. */
	private final int[] within;

	/** Within how many. */
	private final int[] longer;

	/**
	 * Prepares to describe forms.
	 * @param index the corpus that figures come from
	 * @param read which of its documents were read for proposals
	 * @param pmi the pointwise mutual information of a form's weakest cut
	 * @param forms all that was proposed
	 */
	FormFeatures(CorpusIndex index, BitSet read, ToDoubleFunction<String> pmi, FormNumbers forms) {
		this.index = index;
		this.read = read;
		this.pmi = pmi;
		this.forms = forms;
		this.within = new int[forms.size()];
		this.longer = new int[forms.size()];
		for (int number = 0; number < forms.size(); number++) {
			nest(forms.form(number));
		}
	}

	private void nest(String form) {
		int frequency = this.index.of(form).count();
		for (int start = 0; start < form.length(); start++) {
			int hash = 0;
			for (int end = start + 1; end <= form.length(); end++) {
				hash = 31 * hash + form.charAt(end - 1);
				int within = isPart(start, end, form) ? this.forms.find(form, start, end, hash) : -1;
				if (within >= 0) {
					this.within[within] += frequency;
					this.longer[within]++;
				}
			}
		}
	}

	private static boolean isPart(int start, int end, String form) {
		return end - start > 1 && end - start < form.length();
	}

	/** The values of {@link #NAMES} of a form. */
	float[] of(String form, Proposal proposal, boolean pattern) {
		CorpusIndex.Occurrences found = this.index.of(form);
		int count = Math.max(1, found.count());
		int number = this.forms.find(form);
		return new float[] { (float) proposal.mean(), (float) proposal.best(), log(proposal.places()),
				share(proposal, found), log(count), log(found.documents()), (float) found.leftEntropy(),
				(float) found.rightEntropy(), (float) this.pmi.applyAsDouble(form), (float) this.within[number] / count,
				this.longer[number], form.length(), pattern ? 1 : 0, log(this.index.size()) };
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
		int number = this.forms.find(form);
		double nested = (this.longer[number] > 0) ? (double) this.within[number] / this.longer[number] : 0;
		double own = this.index.of(form).count() - nested;
		return CorpusIndex.log2(form.length() + 1) * own;
	}

}
