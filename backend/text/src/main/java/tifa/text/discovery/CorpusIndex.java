package tifa.text.discovery;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * An index of every string of a corpus up to a length: how often it stands there, in how
 * many documents and beside what. It is a suffix array whose order goes no deeper than
 * the longest string that is ever asked for.
 */
public final class CorpusIndex {

	/** The longest string that can be asked for, in UTF-16 code units. */
	public static final int DEPTH = 32;

	/** Strings more frequent than this are judged by as many occurrences. */
	private static final int SAMPLE = 512;

	private static final char END = '\n';

	private final char[] text;

	private final int[] suffixes;

	/**
	 * Where the suffixes with each first character begin, and where the last ones end.
	 */
	private final int[] firsts = new int[Character.MAX_VALUE + 2];

	/** Where each document starts, and where the last one ends. */
	private final int[] starts;

	/**
	 * Indexes documents.
	 * @param documents texts in matching form, in an order that depends on nothing but
	 * the documents
	 */
	public CorpusIndex(Collection<String> documents) {
		this.starts = new int[documents.size() + 1];
		int length = documents.stream().mapToInt(String::length).sum() + documents.size();
		this.text = new char[length + DEPTH];
		int number = 0;
		for (String document : documents) {
			int end = this.starts[number] + document.length();
			document.getChars(0, document.length(), this.text, this.starts[number]);
			this.text[end] = END;
			this.starts[++number] = end + 1;
		}
		this.suffixes = suffixes(length);
		sort(0, this.suffixes.length, 0);
		for (int suffix : this.suffixes) {
			this.firsts[this.text[suffix] + 1]++;
		}
		Arrays.parallelPrefix(this.firsts, Integer::sum);
	}

	/** Only what a term may begin with is worth a place. */
	private int[] suffixes(int length) {
		int[] places = new int[(int) IntStream.range(0, length).filter(this::begins).count()];
		int count = 0;
		for (int i = 0; i < length; i++) {
			if (begins(i)) {
				places[count++] = i;
			}
		}
		return places;
	}

	private boolean begins(int place) {
		return Character.isLetterOrDigit(this.text[place]);
	}

	/** Multikey quicksort (Bentley and Sedgewick 1997), no deeper than needed. */
	private void sort(int from, int to, int depth) {
		int low = from;
		int high = to;
		int d = depth;
		while (high - low > 1 && d < DEPTH) {
			char pivot = middle(low, high, d);
			int less = low;
			int greater = high;
			int i = low;
			while (i < greater) {
				char c = at(i, d);
				if (c < pivot) {
					swap(less++, i++);
				}
				else if (c > pivot) {
					swap(i, --greater);
				}
				else {
					i++;
				}
			}
			sort(low, less, d);
			sort(greater, high, d);
			low = less;
			high = greater;
			d++;
		}
		if (d >= DEPTH) {
			Arrays.sort(this.suffixes, low, high);
		}
	}

	private char middle(int low, int high, int depth) {
		char a = at(low, depth);
		char b = at((low + high) >>> 1, depth);
		char c = at(high - 1, depth);
		return (char) Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
	}

	private char at(int place, int depth) {
		return this.text[this.suffixes[place] + depth];
	}

	private void swap(int i, int j) {
		int place = this.suffixes[i];
		this.suffixes[i] = this.suffixes[j];
		this.suffixes[j] = place;
	}

	/** The number of the document that a suffix is of. */
	private int document(int place) {
		int found = Arrays.binarySearch(this.starts, this.suffixes[place]);
		return (found >= 0) ? found : -found - 2;
	}

	/** The number of characters that a string can start at. */
	public int size() {
		return this.suffixes.length;
	}

	/** The number of documents. */
	public int documents() {
		return this.starts.length - 1;
	}

	/** The occurrences of the empty string. */
	Occurrences everything() {
		return new Occurrences(0, this.suffixes.length, 0);
	}

	/**
	 * The occurrences of a string; of its first {@link #DEPTH} code units, where it is
	 * longer.
	 */
	Occurrences of(String string) {
		return everything().followedBy(string);
	}

	/** The places where one string stands. */
	final class Occurrences {

		private final int from;

		private final int to;

		private final int length;

		private Occurrences(int from, int to, int length) {
			this.from = from;
			this.to = to;
			this.length = length;
		}

		int count() {
			return this.to - this.from;
		}

		/** The occurrences of this string and another after it. */
		Occurrences followedBy(String next) {
			Occurrences found = this;
			for (int i = 0; i < next.length() && found.length < DEPTH && found.count() > 0; i++) {
				found = found.followedBy(next.charAt(i));
			}
			return found;
		}

		private Occurrences followedBy(char next) {
			return (this.length == 0)
					? new Occurrences(CorpusIndex.this.firsts[next], CorpusIndex.this.firsts[next + 1], 1)
					: new Occurrences(bound(next, true), bound(next, false), this.length + 1);
		}

		/** The first place whose next character is not smaller, or is greater. */
		private int bound(char next, boolean lower) {
			int low = this.from;
			int high = this.to;
			while (low < high) {
				int middle = (low + high) >>> 1;
				char c = at(middle, this.length);
				if (c < next || (!lower && c == next)) {
					low = middle + 1;
				}
				else {
					high = middle;
				}
			}
			return low;
		}

		/** How many in some documents, by their numbers. */
		int countIn(BitSet documents) {
			if (documents.cardinality() == CorpusIndex.this.documents()) {
				return count();
			}
			int count = 0;
			for (int i = this.from; i < this.to; i++) {
				count += documents.get(document(i)) ? 1 : 0;
			}
			return count;
		}

		/** In how many documents. */
		int documents() {
			return numbers().cardinality();
		}

		/** In how many of some documents. */
		int documentsIn(BitSet some) {
			BitSet documents = numbers();
			documents.and(some);
			return documents.cardinality();
		}

		/** The numbers of the documents. */
		private BitSet numbers() {
			BitSet numbers = new BitSet();
			int step = step();
			for (int i = this.from; i < this.to; i += step) {
				numbers.set(document(i));
			}
			return numbers;
		}

		/** How many kinds of neighbours stand before it: their entropy in bits. */
		double leftEntropy() {
			return entropy(-1);
		}

		/** How many kinds of neighbours stand after it: their entropy in bits. */
		double rightEntropy() {
			return entropy(this.length);
		}

		/** A mark of punctuation is a neighbour of its own each time. */
		private double entropy(int offset) {
			Map<Character, Integer> neighbours = new HashMap<>();
			int step = step();
			int seen = 0;
			int edges = 0;
			for (int i = this.from; i < this.to; i += step) {
				int place = CorpusIndex.this.suffixes[i] + offset;
				char neighbour = (place >= 0) ? CorpusIndex.this.text[place] : END;
				seen++;
				if (Character.isLetterOrDigit(neighbour)) {
					neighbours.merge(neighbour, 1, Integer::sum);
				}
				else {
					edges++;
				}
			}
			double sum = (edges > 0) ? edges * log2(seen) : 0;
			for (int count : neighbours.values()) {
				sum += count * log2((double) seen / count);
			}
			return (seen > 0) ? sum / seen : 0;
		}

		private int step() {
			return Math.max(1, count() / SAMPLE);
		}

	}

	static double log2(double value) {
		return Math.log(value) / Math.log(2);
	}

}
