package tifa.server.views;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import tifa.text.counting.CodePointOrder;
import tifa.text.vocabulary.Term;
import tifa.text.vocabulary.Vocabulary;

/**
 * What became of the concepts of a view since it was kept.
 *
 * @param renamed today's names of those that were renamed or merged, by the former
 * @param missing those that the vocabulary no longer has
 */
record Renames(Map<String, String> renamed, Set<String> missing) {

	static Renames of(Stream<String> names, Vocabulary vocabulary) {
		Map<String, String> renamed = new LinkedHashMap<>();
		Set<String> missing = new LinkedHashSet<>();
		names.distinct().sorted().forEach((name) -> {
			Term term = vocabulary.find(name);
			if (term == null) {
				missing.add(name);
			}
			else if (!term.name().equals(name)) {
				renamed.put(name, term.name());
			}
		});
		return new Renames(renamed, missing);
	}

	/** Today's name, if there is one. */
	Optional<String> today(String name) {
		return this.missing.contains(name) ? Optional.empty() : Optional.of(this.renamed.getOrDefault(name, name));
	}

	/** Today's id of a link, if both ends are there and are two. */
	Optional<String> todayOfLink(String id) {
		int middle = id.indexOf("|t:");
		if (middle < 0 || !id.startsWith("t:")) {
			return Optional.of(id);
		}
		Optional<String> source = today(id.substring(2, middle));
		Optional<String> target = today(id.substring(middle + 3));
		return source.flatMap((one) -> target.filter((other) -> !other.equals(one)).map((other) -> link(one, other)));
	}

	private static String link(String one, String other) {
		boolean ordered = CodePointOrder.INSTANCE.compare(one, other) < 0;
		return "t:" + (ordered ? one : other) + "|t:" + (ordered ? other : one);
	}

}
