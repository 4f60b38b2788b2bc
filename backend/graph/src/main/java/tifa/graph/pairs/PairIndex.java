package tifa.graph.pairs;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tifa.text.counting.Unit;

/**
 * All concepts and pairs of one revision, in arrays: what the store needs a step for each
 * neighbour for. Concepts stand in the order of their names, so a pair's source has the
 * smaller place. It takes some 32 bytes a pair.
 */
public final class PairIndex {

	/** Four numbers a pair, at either end. */
	static final long BYTES_A_PAIR = 32;

	private final Basis basis;

	private final List<IndexedTerm> terms;

	private final Map<String, Integer> places = new HashMap<>();

	/** Where the links of each concept begin, and one entry more. */
	private final int[] starts;

	private final int[] ends;

	private final int[] sentences;

	private final int[] paragraphs;

	private final int[] speeches;

	private PairIndex(Basis basis, List<IndexedTerm> terms, int[] starts) {
		this.basis = basis;
		this.terms = terms;
		this.starts = starts;
		int links = starts[terms.size()];
		this.ends = new int[links];
		this.sentences = new int[links];
		this.paragraphs = new int[links];
		this.speeches = new int[links];
		for (int place = 0; place < terms.size(); place++) {
			this.places.put(terms.get(place).name(), place);
		}
	}

	/**
	 * An index of pairs, each given once.
	 * @param terms in the order of their names
	 * @param pairs five numbers each: the places of both ends, and how many sentences,
	 * paragraphs and speeches hold both
	 */
	static PairIndex of(Basis basis, List<IndexedTerm> terms, List<int[]> pairs) {
		int[] starts = new int[terms.size() + 1];
		for (int[] some : pairs) {
			for (int i = 0; i < some.length; i += 5) {
				starts[some[i] + 1]++;
				starts[some[i + 1] + 1]++;
			}
		}
		Arrays.parallelPrefix(starts, Integer::sum);
		PairIndex index = new PairIndex(basis, terms, starts);
		int[] filled = Arrays.copyOf(starts, terms.size());
		for (int[] some : pairs) {
			for (int i = 0; i < some.length; i += 5) {
				index.put(filled[some[i]]++, some[i + 1], some, i);
				index.put(filled[some[i + 1]]++, some[i], some, i);
			}
		}
		return index;
	}

	private void put(int link, int end, int[] pairs, int i) {
		this.ends[link] = end;
		this.sentences[link] = pairs[i + 2];
		this.paragraphs[link] = pairs[i + 3];
		this.speeches[link] = pairs[i + 4];
	}

	public long revision() {
		return this.basis.revision();
	}

	/** How many units the corpus has. */
	public long units(Unit unit) {
		return (unit == Unit.SENTENCE) ? this.basis.sentences() : this.basis.paragraphs();
	}

	/** How many concepts. */
	public int size() {
		return this.terms.size();
	}

	public IndexedTerm term(int place) {
		return this.terms.get(place);
	}

	/** The place of a concept, or null where no speech mentions it. */
	public Integer place(String name) {
		return this.places.get(name);
	}

	/** A concept's first link. */
	public int start(int place) {
		return this.starts[place];
	}

	/** What follows a concept's last link. */
	public int stop(int place) {
		return this.starts[place + 1];
	}

	/** The place of the other end of a link. */
	public int end(int link) {
		return this.ends[link];
	}

	/** How many units hold both ends of a link. */
	public int count(int link, Unit unit) {
		return (unit == Unit.SENTENCE) ? this.sentences[link] : this.paragraphs[link];
	}

	/** How many speeches hold both ends of a link in one paragraph. */
	public int speeches(int link) {
		return this.speeches[link];
	}

	/**
	 * What an index is of.
	 *
	 * @param revision of the corpus
	 * @param sentences of the corpus
	 * @param paragraphs of the corpus
	 * @param pairs how many there are
	 */
	record Basis(long revision, long sentences, long paragraphs, long pairs) {

		/** How much memory the index takes. */
		long bytes() {
			return BYTES_A_PAIR * this.pairs;
		}

	}

}
