package tifa.graph.check;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.neo4j.driver.Value;
import tifa.text.finding.Mention;

/**
 * Where a paragraph mentions a term, in words that can be compared: sentences, starts and
 * ends.
 */
final class Places {

	private Places() {
	}

	/** By term, the places of all mentions. */
	static SortedMap<String, String> byTerm(List<Mention> mentions) {
		return mentions.stream()
			.collect(Collectors.groupingBy(Mention::term, TreeMap::new,
					Collectors.collectingAndThen(Collectors.toList(), Places::of)));
	}

	private static String of(List<Mention> mentions) {
		return words(mentions.stream().map(Mention::sentence).toList(), mentions.stream().map(Mention::start).toList(),
				mentions.stream().map(Mention::end).toList());
	}

	/** The places in a stored list of name, sentences, starts and ends. */
	static String of(Value held) {
		return words(held.get(1).asObject(), held.get(2).asObject(), held.get(3).asObject());
	}

	private static String words(Object sentences, Object starts, Object ends) {
		return sentences + " " + starts + " " + ends;
	}

}
