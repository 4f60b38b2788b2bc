package tifa.text.discovery;

import java.util.ArrayList;
import java.util.List;

/**
 * Describes a candidate by figures: those of its sentence first, which are cheap, then
 * those of the corpus.
 */
final class SpanFeatures {

	/** The names of all values, in their order. */
	static final List<String> NAMES = names();

	private final ContextFeatures context;

	private final CorpusFeatures corpus;

	SpanFeatures(ContextFeatures context, CorpusFeatures corpus) {
		this.context = context;
		this.corpus = corpus;
	}

	private static List<String> names() {
		List<String> names = new ArrayList<>(ContextFeatures.NAMES);
		names.addAll(CorpusFeatures.NAMES);
		return List.copyOf(names);
	}

	/** Values of which those of the sentence are filled in. */
	float[] ofContext(Candidate candidate, MarkedSentence sentence) {
		float[] values = new float[NAMES.size()];
		this.context.fill(candidate, sentence, values);
		return values;
	}

	/** Fills in the values of the corpus. */
	void complete(float[] values, Candidate candidate, MarkedSentence sentence) {
		this.corpus.fill(candidate, sentence, values, ContextFeatures.NAMES.size());
	}

}
