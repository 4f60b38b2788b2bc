package tifa.text.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import tifa.text.vocabulary.Vocabulary;

/**
 * The strings that stand in a text, by what makes mentions of them.
 *
 * @param across sure and long: where they stand
 * @param words sure and short: where they are words
 * @param dated some dates rule them out
 * @param doubtful words that nothing sure overlaps
 */
record Standing(List<Span> across, List<Span> words, List<Span> dated, List<Span> doubtful) {

	/**
	 * Long strings are found across words: 以为人民服务为核心 holds 为人民服务, although 以为 is a word.
	 * Shorter ones do turn up there by chance (学习总书记 holds 习总书记, 政治领导力量 holds 政治领导).
	 */
	private static final int SHORTEST_ACROSS = 5;

	/** Sorts the spans of a text. */
	static Standing of(List<Span> spans, Vocabulary vocabulary) {
		Standing standing = new Standing(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		for (Span span : spans) {
			standing.like(span, vocabulary).add(span);
		}
		return standing;
	}

	private List<Span> like(Span span, Vocabulary vocabulary) {
		if (vocabulary.dated(span.form()) != null) {
			return this.dated;
		}
		if (!vocabulary.withForm(span.form()).isSure()) {
			return this.doubtful;
		}
		return isLong(span) ? this.across : this.words;
	}

	private static boolean isLong(Span span) {
		return span.form().length() >= SHORTEST_ACROSS;
	}

	/**
	 * Those that words decide on. They don't where a long string takes the text before
	 * they are reached, or overlaps what is doubtful.
	 */
	List<Span> open() {
		BitSet taken = places(Span.leftmostLongest(this.across));
		List<Span> open = new ArrayList<>(this.dated);
		addAll(this.words, (span) -> !taken.get(span.start()), open);
		addAll(this.doubtful, (span) -> taken.get(span.start(), span.end()).isEmpty(), open);
		return open;
	}

	private static void addAll(List<Span> spans, Predicate<Span> which, List<Span> into) {
		for (Span span : spans) {
			if (which.test(span)) {
				into.add(span);
			}
		}
	}

	/**
	 * What dates don't rule out.
	 * @param edges where words begin and end
	 * @param applies which strings these are
	 */
	Stream<Span> dated(BitSet edges, Predicate<String> applies) {
		return this.dated.stream().filter((span) -> applies.test(span.form()) && (isLong(span) || isWord(span, edges)));
	}

	private static boolean isWord(Span span, BitSet edges) {
		return edges.get(span.start()) && edges.get(span.end());
	}

	/**
	 * The sure spans and, between them, the doubtful words: what nobody sees takes no
	 * text from what is shown.
	 * @param sure what was found for sure, in order
	 * @param edges where words begin and end
	 */
	List<Span> beside(List<Span> sure, BitSet edges) {
		if (this.doubtful.isEmpty()) {
			return sure;
		}
		BitSet taken = places(sure);
		List<Span> all = new ArrayList<>(sure);
		addAll(this.doubtful, (span) -> isWord(span, edges) && taken.get(span.start(), span.end()).isEmpty(), all);
		return Span.leftmostLongest(all);
	}

	private static BitSet places(List<Span> spans) {
		BitSet places = new BitSet();
		spans.forEach((span) -> places.set(span.start(), span.end()));
		return places;
	}

}
