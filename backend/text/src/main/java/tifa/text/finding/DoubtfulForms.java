package tifa.text.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * Finds strings that hardly anybody vouches for: whole words, and only where nothing sure
 * was found, so that what nobody sees takes no text from what is shown.
 */
final class DoubtfulForms {

	private final FormIndex forms;

	DoubtfulForms(Collection<String> forms) {
		this.forms = new FormIndex(forms);
	}

	/** The sure spans and, between them, the doubtful ones, in order. */
	List<Span> beside(List<Span> sure, String plain, List<Segmenter.Word> words) {
		List<Span> doubtful = this.forms.in(plain);
		if (doubtful.isEmpty()) {
			return sure;
		}
		BitSet edges = new BitSet();
		words.forEach((word) -> {
			edges.set(word.start());
			edges.set(word.end());
		});
		BitSet taken = new BitSet();
		sure.forEach((span) -> taken.set(span.start(), span.end()));
		doubtful.removeIf((span) -> !edges.get(span.start()) || !edges.get(span.end())
				|| taken.get(span.start(), span.end()).cardinality() > 0);
		List<Span> all = new ArrayList<>(sure);
		all.addAll(doubtful);
		return Span.leftmostLongest(all);
	}

}
