package tifa.server.lexicon;

import java.util.List;

import tifa.graph.corpus.VocabularyPreview;
import tifa.text.curation.Decision;

/**
 * What decisions would change, as JSON; of a table also the decisions that it comes to.
 */
record PreviewView(Terms terms, VocabularyPreview.Edges edges, List<VocabularyPreview.Link> strongest,
		List<String> unchanged, int speeches, boolean large, List<DecisionView> decisions) {

	static PreviewView of(VocabularyPreview preview, List<Decision> decisions) {
		return new PreviewView(
				new Terms(preview.appear(), preview.vanish(), preview.merge(), preview.rename(), preview.change()),
				preview.edges(), preview.strongest(), preview.unchanged(), preview.speeches(), preview.large(),
				decisions.stream().map(DecisionView::of).toList());
	}

	/** The terms that differ. */
	record Terms(List<VocabularyPreview.Fate> appear, List<VocabularyPreview.Fate> vanish,
			List<VocabularyPreview.Merged> merge, List<VocabularyPreview.Merged> rename,
			List<VocabularyPreview.Changed> change) {
	}

}
