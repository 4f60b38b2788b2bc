package tifa.text.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Finds strings wherever they stand, also across the words that a segmenter sees: a trie
 * whose edges lie in one hash table, as each place of each text is looked up in it.
 */
final class FormIndex {

	private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

	private static final int NONE = -1;

	/** A table of so many bits stays in the nearest cache, which the trie doesn't. */
	private static final int NEAR = 18;

	/**
	 * How many characters of each string are its beginning: two, or one where one has no
	 * more.
	 */
	private final int beginning;

	/** The hashes of all beginnings: at most places of a text stands none. */
	private final BitSet beginnings = new BitSet(1 << NEAR);

	/**
	 * The edges by hash, each its node and character; where one lies is its end's name.
	 */
	private final long[] edges;

	private final int shift;

	private final int root;

	/** What ends at each node, or null. */
	private final String[] forms;

	FormIndex(Collection<String> forms) {
		TreeSet<String> sorted = new TreeSet<>(forms);
		this.beginning = sorted.stream().mapToInt(String::length).reduce(2, Math::min);
		int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * edges(sorted));
		this.edges = new long[1 << bits];
		this.shift = Long.SIZE - bits;
		this.root = this.edges.length;
		this.forms = new String[this.root + 1];
		sorted.forEach(this::insert);
	}

	/** How many beginnings the strings have among them. */
	private static int edges(TreeSet<String> sorted) {
		int edges = 1;
		String last = "";
		for (String form : sorted) {
			int common = 0;
			while (common < last.length() && common < form.length() && last.charAt(common) == form.charAt(common)) {
				common++;
			}
			edges += form.length() - common;
			last = form;
		}
		return edges;
	}

	private void insert(String form) {
		this.beginnings.set(beginning(form, 0));
		int node = this.root;
		for (int i = 0; i < form.length(); i++) {
			long edge = edge(node, form.charAt(i));
			node = slot(edge);
			this.edges[node] = edge;
		}
		this.forms[node] = form;
	}

	private int beginning(String text, int at) {
		int characters = 0;
		for (int i = at; i < at + this.beginning; i++) {
			characters = characters << Character.SIZE | text.charAt(i);
		}
		return characters * (int) GOLDEN_RATIO >>> (Integer.SIZE - NEAR);
	}

	private static long edge(int node, char character) {
		return (node + 1L) << Character.SIZE | character;
	}

	/** Where an edge lies, or would. */
	private int slot(long edge) {
		int slot = (int) (edge * GOLDEN_RATIO >>> this.shift);
		while (this.edges[slot] != 0 && this.edges[slot] != edge) {
			slot = (slot + 1) & (this.edges.length - 1);
		}
		return slot;
	}

	private int next(int node, char character) {
		int slot = slot(edge(node, character));
		return (this.edges[slot] != 0) ? slot : NONE;
	}

	/** Where they stand, by start. */
	List<Span> in(String plain) {
		List<Span> spans = new ArrayList<>();
		for (int start = 0; start + this.beginning <= plain.length(); start++) {
			if (this.beginnings.get(beginning(plain, start))) {
				add(plain, start, spans);
			}
		}
		return spans;
	}

	private void add(String plain, int start, List<Span> into) {
		int node = this.root;
		for (int end = start; end < plain.length() && node != NONE; end++) {
			node = next(node, plain.charAt(end));
			if (node != NONE && this.forms[node] != null) {
				into.add(new Span(start, end + 1, this.forms[node]));
			}
		}
	}

}
