package tifa.text.counting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import tifa.text.finding.AnalysedParagraph;
import tifa.text.finding.Mention;
import tifa.text.speech.Role;

/**
 * Counts terms and pairs of terms over speeches. Counts of disjoint sets of speeches can
 * be merged in any order; a speech taken out again is counted with sign −1.
 */
public final class CooccurrenceCounts {

	private final Map<String, Integer> ids = new HashMap<>();

	private final List<String> names = new ArrayList<>();

	private final List<TermCounts> terms = new ArrayList<>();

	private final PairTable pairs = new PairTable();

	/**
	 * Counts the body paragraphs of one speech.
	 * @param speech all its paragraphs
	 * @param sign 1 to add the speech, −1 to take it out
	 */
	public void add(List<AnalysedParagraph> speech, int sign) {
		PairTable inSpeech = new PairTable();
		BitSet seen = new BitSet();
		for (AnalysedParagraph paragraph : speech) {
			if (paragraph.paragraph().role() == Role.BODY) {
				add(paragraph, sign, inSpeech, seen);
			}
		}
		seen.stream().forEach((id) -> plus(id, 0, new Counts(0, 0, sign)));
		inSpeech.forEach((a, b, counts) -> this.pairs.add(a, b, (int) counts.sentences() * sign,
				(int) counts.paragraphs() * sign, sign));
	}

	private void add(AnalysedParagraph paragraph, int sign, PairTable inSpeech, BitSet seen) {
		TreeMap<Integer, BitSet> bySentence = new TreeMap<>();
		for (Mention mention : paragraph.mentions()) {
			int id = id(mention.term());
			plus(id, sign, Counts.NONE);
			bySentence.computeIfAbsent(mention.sentence(), (sentence) -> new BitSet()).set(id);
		}
		BitSet inParagraph = new BitSet();
		for (BitSet sentence : bySentence.values()) {
			inParagraph.or(sentence);
			sentence.stream().forEach((id) -> plus(id, 0, new Counts(sign, 0, 0)));
			forEachPair(sentence, (a, b) -> inSpeech.add(a, b, 1, 0, 0));
		}
		seen.or(inParagraph);
		inParagraph.stream().forEach((id) -> plus(id, 0, new Counts(0, sign, 0)));
		forEachPair(inParagraph, (a, b) -> inSpeech.add(a, b, 0, 1, 0));
	}

	private static void forEachPair(BitSet set, PairVisitor visitor) {
		for (int a = set.nextSetBit(0); a >= 0; a = set.nextSetBit(a + 1)) {
			for (int b = set.nextSetBit(a + 1); b >= 0; b = set.nextSetBit(b + 1)) {
				visitor.visit(a, b);
			}
		}
	}

	/** Adds another's counts to these. */
	public void merge(CooccurrenceCounts other) {
		for (int i = 0; i < other.names.size(); i++) {
			TermCounts counts = other.terms.get(i);
			plus(id(other.names.get(i)), counts.mentions(), counts.units());
		}
		other.pairs.forEach((a, b, counts) -> this.pairs.add(id(other.names.get(a)), id(other.names.get(b)),
				(int) counts.sentences(), (int) counts.paragraphs(), (int) counts.speeches()));
	}

	private void plus(int id, long mentions, Counts units) {
		TermCounts counts = this.terms.get(id);
		this.terms.set(id, new TermCounts(counts.mentions() + mentions, counts.units().plus(units)));
	}

	private int id(String name) {
		return this.ids.computeIfAbsent(name, (unknown) -> {
			this.names.add(unknown);
			this.terms.add(TermCounts.NONE);
			return this.names.size() - 1;
		});
	}

	/** The counts of each term whose counts aren't all zero, by name. */
	public SortedMap<String, TermCounts> terms() {
		SortedMap<String, TermCounts> result = new TreeMap<>(CodePointOrder.INSTANCE);
		for (int i = 0; i < this.names.size(); i++) {
			if (!this.terms.get(i).isNone()) {
				result.put(this.names.get(i), this.terms.get(i));
			}
		}
		return result;
	}

	/** The counts of each pair whose counts aren't all zero, sorted. */
	public SortedMap<Pair, Counts> pairs() {
		SortedMap<Pair, Counts> result = new TreeMap<>();
		this.pairs.forEach((a, b, counts) -> {
			if (!counts.isNone()) {
				result.put(Pair.of(this.names.get(a), this.names.get(b)), counts);
			}
		});
		return result;
	}

	/**
	 * The counts of one term, which it has no longer: so what remains was not asked for.
	 * @return its counts, all zero where it was never seen
	 */
	public TermCounts take(String term) {
		Integer id = this.ids.get(term);
		return (id != null) ? this.terms.set(id, TermCounts.NONE) : TermCounts.NONE;
	}

	/**
	 * The counts of one pair, which it has no longer: so what remains was not asked for.
	 * @return its counts, all zero where it was never seen
	 */
	public Counts take(Pair pair) {
		Integer first = this.ids.get(pair.first());
		Integer second = this.ids.get(pair.second());
		return (first != null && second != null) ? this.pairs.take(first, second) : Counts.NONE;
	}

	/** Sees one pair. */
	private interface PairVisitor {

		void visit(int a, int b);

	}

}
