package tifa.graph.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import tifa.text.vocabulary.MatchingForm;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.Vocabulary;

/**
 * The links among terms: CONTAINS, computed from their names, and BROADER, from the
 * lexicon.
 */
public final class TermLinks {

	private static final int SHORTEST = 2;

	private TermLinks() {
	}

	/**
	 * Which terms contain which, where one of the two is among the given terms.
	 * @return rows of container and contained
	 */
	public static List<List<String>> contains(Vocabulary vocabulary, Collection<Term> touched) {
		Map<String, String> names = new HashMap<>();
		vocabulary.terms().forEach((term) -> names.put(MatchingForm.of(term.name()), term.name()));
		Set<String> changed = touched.stream().map(Term::name).collect(Collectors.toSet());
		List<List<String>> links = new ArrayList<>();
		names.forEach((form, name) -> {
			for (String contained : contained(form, names)) {
				if (changed.contains(name) || changed.contains(contained)) {
					links.add(List.of(name, contained));
				}
			}
		});
		return links;
	}

	/**
	 * The broader terms of the given terms.
	 * @return rows of narrower and broader
	 */
	static List<List<String>> broader(Vocabulary vocabulary, Collection<Term> touched) {
		return touched.stream()
			.filter((term) -> term.broader() != null && vocabulary.named(term.broader()) != null)
			.map((term) -> List.of(term.name(), term.broader()))
			.toList();
	}

	private static Set<String> contained(String form, Map<String, String> names) {
		Set<String> found = new TreeSet<>();
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
