package tifa.text.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;

/**
 * Finds strings wherever they stand, also across the words that a segmenter sees.
 */
final class FormTrie {

	private final AhoCorasickDoubleArrayTrie<String> trie = new AhoCorasickDoubleArrayTrie<>();

	private final boolean empty;

	FormTrie(Collection<String> forms) {
		TreeMap<String, String> map = new TreeMap<>();
		forms.forEach((form) -> map.put(form, form));
		this.empty = map.isEmpty();
		if (!this.empty) {
			this.trie.build(map);
		}
	}

	List<Span> in(String plain) {
		List<Span> spans = new ArrayList<>();
		if (!this.empty) {
			this.trie.parseText(plain, (begin, end, form) -> spans.add(new Span(begin, end, form)));
		}
		return spans;
	}

}
