package tifa.text.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;

/**
 * Finds long strings wherever they stand, also across the words that a segmenter sees:
 * 以为人民服务为核心 holds 为人民服务, although 以为 is a word.
 */
final class LongForms {

	/**
	 * Shorter strings do turn up by chance across words (学习总书记 holds 习总书记, 政治领导力量 holds
	 * 政治领导).
	 */
	private static final int SHORTEST = 5;

	private final AhoCorasickDoubleArrayTrie<String> trie = new AhoCorasickDoubleArrayTrie<>();

	private final boolean empty;

	LongForms(Collection<String> forms) {
		TreeMap<String, String> map = new TreeMap<>();
		forms.stream().filter((form) -> form.length() >= SHORTEST).forEach((form) -> map.put(form, form));
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
