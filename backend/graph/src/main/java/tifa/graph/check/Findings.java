package tifa.graph.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a check has found so far: everything is counted, the first of each kind are kept.
 */
final class Findings {

	/** Enough to see what broke; one cause may break thousands of counts. */
	static final int KEPT = 20;

	private final List<Finding> kept = new ArrayList<>();

	private final Map<Invariant, Long> counts = new EnumMap<>(Invariant.class);

	/** Notes a breach that is in no one speech. */
	void add(Invariant invariant, String thing, Map<String, Object> values) {
		add(new Finding(invariant, thing, null, values));
	}

	/** Notes a breach. */
	void add(Finding finding) {
		if (this.counts.merge(finding.invariant(), 1L, Long::sum) <= KEPT) {
			this.kept.add(finding);
		}
	}

	List<Finding> kept() {
		return this.kept;
	}

	Map<Invariant, Long> counts() {
		return this.counts;
	}

}
