package tifa.text.finding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds strings wherever they stand, also across the words that a segmenter sees: by the
 * hash of what they all begin with, as hardly any place of a text begins one.
 */
final class FormIndex {

	/** More characters than this tell no more. */
	private static final int LONGEST_BEGINNING = 5;

	private static final int HASHES = 1 << 18;

	/** How many characters of each string are its beginning. */
	private final int beginning;

	private final BitSet hashes = new BitSet(HASHES);

	private final Map<String, List<String>> forms = new HashMap<>();

	FormIndex(Collection<String> forms) {
		this.beginning = forms.stream().mapToInt(String::length).reduce(LONGEST_BEGINNING, Math::min);
		for (String form : forms) {
			this.hashes.set(hash(form, 0));
			this.forms.computeIfAbsent(form.substring(0, this.beginning), (key) -> new ArrayList<>()).add(form);
		}
	}

	private int hash(String text, int from) {
		int hash = 0;
		for (int i = from; i < from + this.beginning; i++) {
			hash = hash * 0x9E3779B1 + text.charAt(i);
		}
		return (hash * 0x85EBCA6B) >>> 14;
	}

	/** Where they stand, by start. */
	List<Span> in(String plain) {
		List<Span> spans = new ArrayList<>();
		if (this.forms.isEmpty()) {
			return spans;
		}
		for (int start = 0; start + this.beginning <= plain.length(); start++) {
			if (this.hashes.get(hash(plain, start))) {
				add(plain, start, spans);
			}
		}
		return spans;
	}

	private void add(String plain, int start, List<Span> into) {
		for (String form : this.forms.getOrDefault(plain.substring(start, start + this.beginning), List.of())) {
			if (plain.startsWith(form, start)) {
				into.add(new Span(start, start + form.length(), form));
			}
		}
	}

}
