package tifa.graph.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells whether a text holds any of many strings.
 */
final class FormSearch {

	/** By their first character. */
	private final Map<Character, List<String>> forms = new HashMap<>();

	FormSearch(Collection<String> forms) {
		forms.forEach((form) -> this.forms.computeIfAbsent(form.charAt(0), (first) -> new ArrayList<>()).add(form));
	}

	boolean isIn(String plain) {
		for (int i = 0; i < plain.length(); i++) {
			for (String form : this.forms.getOrDefault(plain.charAt(i), List.of())) {
				if (plain.startsWith(form, i)) {
					return true;
				}
			}
		}
		return false;
	}

}
