package tifa.text.finding;

import java.util.ArrayList;
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
		int node = this.root;
		for (int i = 0; i < form.length(); i++) {
			long edge = edge(node, form.charAt(i));
			node = slot(edge);
			this.edges[node] = edge;
		}
		this.forms[node] = form;
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
		for (int start = 0; start < plain.length(); start++) {
			int node = next(this.root, plain.charAt(start));
			for (int end = start + 1; node != NONE; end++) {
				if (this.forms[node] != null) {
					spans.add(new Span(start, end, this.forms[node]));
				}
				node = (end < plain.length()) ? next(node, plain.charAt(end)) : NONE;
			}
		}
		return spans;
	}

}
