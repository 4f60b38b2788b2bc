package tifa.graph.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import tifa.text.counting.CooccurrenceCounts;
import tifa.text.finding.AnalysedParagraph;
import tifa.text.finding.Mention;

/**
 * A speech's body as it was counted and as it would be.
 *
 * @param id the speech
 * @param before its paragraphs, with the mentions in force
 * @param after the same paragraphs, in the same order
 */
record RecountedSpeech(String id, List<AnalysedParagraph> before, List<AnalysedParagraph> after) {

	/** The length of what was analysed again. */
	long characters() {
		return this.after.stream().mapToLong((each) -> each.paragraph().text().length()).sum();
	}

	/** Adds what differs. */
	void addTo(CooccurrenceCounts difference) {
		if (!changed().isEmpty()) {
			difference.add(this.before, -1);
			difference.add(this.after, 1);
		}
	}

	/** Its paragraphs that have other mentions now. */
	List<AnalysedParagraph> changed() {
		List<AnalysedParagraph> changed = new ArrayList<>();
		for (int i = 0; i < this.after.size(); i++) {
			if (!this.after.get(i).mentions().equals(this.before.get(i).mentions())) {
				changed.add(this.after.get(i));
			}
		}
		return changed;
	}

	/**
	 * How often it mentions each term that it mentions more or less often than before.
	 */
	Map<String, Integer> mentions() {
		Map<String, Integer> was = mentions(this.before);
		Map<String, Integer> is = mentions(this.after);
		was.keySet().forEach((term) -> is.putIfAbsent(term, 0));
		is.entrySet().removeIf((each) -> each.getValue().equals(was.get(each.getKey())));
		return is;
	}

	private static Map<String, Integer> mentions(List<AnalysedParagraph> paragraphs) {
		Map<String, Integer> counts = new TreeMap<>();
		paragraphs.stream()
			.flatMap((paragraph) -> paragraph.mentions().stream())
			.map(Mention::term)
			.forEach((term) -> counts.merge(term, 1, Integer::sum));
		return counts;
	}

}
