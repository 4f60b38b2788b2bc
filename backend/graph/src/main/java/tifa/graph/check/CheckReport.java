package tifa.graph.check;

import java.util.List;
import java.util.Map;

/**
 * What a check has recounted, and what it found broken.
 *
 * @param revision the corpus' revision
 * @param recounted what was recounted
 * @param findings the breaches, the first twenty of each invariant
 * @param counts all breaches, by invariant
 */
public record CheckReport(long revision, Recounted recounted, List<Finding> findings, Map<Invariant, Long> counts) {

	public CheckReport {
		findings = List.copyOf(findings);
		counts = Map.copyOf(counts);
	}

	/**
	 * How much was recounted.
	 *
	 * @param speeches all speeches, counted or not
	 * @param paragraphs counted body paragraphs
	 * @param mentions mentions in them
	 * @param terms terms with a mention
	 * @param pairs pairs of terms that share a paragraph
	 */
	public record Recounted(long speeches, long paragraphs, long mentions, long terms, long pairs) {
	}

	/** How many breaches there are. */
	public long broken() {
		return this.counts.values().stream().mapToLong(Long::longValue).sum();
	}

	/** How many breaches of an invariant are not among the findings. */
	public long unlisted(Invariant invariant) {
		return this.counts.getOrDefault(invariant, 0L)
				- this.findings.stream().filter((each) -> each.invariant() == invariant).count();
	}

}
