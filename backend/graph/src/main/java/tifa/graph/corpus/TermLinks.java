package tifa.graph.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tifa.text.vocabulary.MatchingForm;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.Vocabulary;

/**
 * The links among terms: CONTAINS, computed from their names, and BROADER, from the
 * lexicon.
 */
final class TermLinks {

	private static final int SHORTEST = 2;

	private TermLinks() {
	}

	/**
	 * The links that touch one of the given terms.
	 * @return rows of from, to and type
	 */
	static List<List<Object>> of(Vocabulary vocabulary, Collection<Term> touched) {
		Map<String, String> names = new HashMap<>();
		vocabulary.terms().forEach((term) -> names.put(MatchingForm.of(term.name()), term.name()));
		Set<String> changed = touched.stream().map(Term::name).collect(java.util.stream.Collectors.toSet());
		List<List<Object>> links = new ArrayList<>();
		names.forEach((form, name) -> {
			for (String contained : contained(form, names)) {
				if (changed.contains(name) || changed.contains(contained)) {
					links.add(List.of(name, contained, "CONTAINS"));
				}
			}
		});
		touched.stream()
			.filter((term) -> term.broader() != null && vocabulary.named(term.broader()) != null)
			.forEach((term) -> links.add(List.of(term.name(), term.broader(), "BROADER")));
		return links;
	}

	private static Set<String> contained(String form, Map<String, String> names) {
		Set<String> found = new java.util.TreeSet<>();
		for (int start = 0; start < form.length(); start++) {
			for (int end = start + SHORTEST; end <= form.length(); end++) {
				String name = names.get(form.substring(start, end));
				if (name != null && end - start < form.length()) {
					found.add(name);
				}
			}
		}
		return found;
	}

}
