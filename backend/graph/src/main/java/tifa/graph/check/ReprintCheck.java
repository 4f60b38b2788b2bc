package tifa.graph.check;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import org.neo4j.driver.TransactionContext;
import tifa.graph.reprint.Clusters;
import tifa.graph.reprint.Copy;
import tifa.graph.reprint.Reprint;
import tifa.graph.reprint.ReprintSearch;
import tifa.graph.reprint.StoredReprints;

/**
 * Finds the reprints again, and elects again which of them are counted.
 */
final class ReprintCheck {

	private final TextRecount texts;

	private final Findings findings;

	ReprintCheck(TextRecount texts, Findings findings) {
		this.texts = texts;
		this.findings = findings;
	}

	/** Compares all links and who is counted with what is stored. */
	void run(TransactionContext transaction) {
		List<Reprint> now = new ReprintSearch(transaction).among(this.texts.signatures());
		SortedMap<String, String> missing = new TreeMap<>();
		now.forEach((reprint) -> missing.put(link(reprint), String.valueOf(reprint.similarity())));
		StoredReprints.links(transaction, this.texts.titles().keySet()).forEach((stored) -> {
			String similarity = Objects.requireNonNullElse(missing.remove(link(stored)), "–");
			compare(Invariant.REPRINTS, link(stored), null, String.valueOf(stored.similarity()), similarity);
		});
		missing.forEach((link, similarity) -> compare(Invariant.REPRINTS, link, null, "–", similarity));
		elected(StoredReprints.copies(transaction, this.texts.titles().keySet()), now);
	}

	private void elected(List<Copy> copies, List<Reprint> reprints) {
		SortedMap<String, String> elected = Clusters.elected(copies, reprints);
		for (Copy copy : copies) {
			String other = elected.get(copy.id());
			compare(Invariant.COUNTED, this.texts.titles().get(copy.id()), copy.id(),
					copy.counted() ? words(copy.countedAs()) : String.valueOf(copy.countedAs()),
					other.equals(copy.id()) ? words(null) : other);
		}
	}

	/** How it is written that a speech is counted itself. */
	private static String words(String countedAs) {
		return (countedAs == null) ? "✓" : "✓ " + countedAs;
	}

	private String link(Reprint reprint) {
		return title(reprint.larger()) + " → " + title(reprint.smaller());
	}

	private String title(String id) {
		return this.texts.titles().get(id) + " (" + id + ")";
	}

	private void compare(Invariant invariant, String thing, String speech, String stored, String now) {
		if (!stored.equals(now)) {
			this.findings
				.add(new Finding(invariant, thing, speech, new TreeMap<>(Map.of("stored", stored, "recounted", now))));
		}
	}

}
