package tifa.text.discovery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tifa.text.vocabulary.MatchingForm;

/**
 * What readers marked as concepts in excerpts of a corpus, without its text.
 */
final class Annotations {

	private Annotations() {
	}

	/**
	 * An excerpt that was read.
	 *
	 * @param document the document's id
	 * @param start where the excerpt starts in it, in UTF-16 code units
	 * @param end where it ends
	 * @param core terms that two readers would agree on, in matching form
	 * @param optional terms that are neither right nor wrong
	 */
	record Excerpt(String document, int start, int end, Set<String> core, Set<String> optional) {
	}

	static List<Excerpt> read() throws IOException {
		List<Excerpt> excerpts = new ArrayList<>();
		try (InputStream in = Annotations.class.getResourceAsStream("/tifa/text/annotations.tsv");
				BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			for (String line : reader.lines().skip(1).toList()) {
				String[] columns = line.split("\t", -1);
				if (columns[3].equals("excerpt")) {
					excerpts.add(new Excerpt(columns[0], Integer.parseInt(columns[1]), Integer.parseInt(columns[2]),
							new HashSet<>(), new HashSet<>()));
				}
				else {
					Excerpt last = excerpts.get(excerpts.size() - 1);
					(columns[3].equals("core") ? last.core() : last.optional()).add(MatchingForm.of(columns[4]));
				}
			}
		}
		return excerpts;
	}

	/** The excerpts of each document. */
	static Map<String, List<Excerpt>> byDocument() throws IOException {
		Map<String, List<Excerpt>> documents = new HashMap<>();
		read().forEach(
				(excerpt) -> documents.computeIfAbsent(excerpt.document(), (key) -> new ArrayList<>()).add(excerpt));
		return documents;
	}

}
