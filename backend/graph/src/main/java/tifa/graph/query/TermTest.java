package tifa.graph.query;

import java.util.HashSet;
import java.util.Set;

import tifa.graph.pairs.IndexedTerm;

/**
 * Whether a concept passes a filter: what the part {@code term} of the statements asks.
 */
final class TermTest {

	private static final String ACCEPTED = "accepted";

	private final TermFilter filter;

	private final Set<String> members;

	private final double shown;

	/**
	 * A test.
	 * @param shown the confidence from which proposed terms are shown
	 */
	TermTest(TermFilter filter, double shown) {
		this.filter = filter;
		this.members = (filter.members() != null) ? new HashSet<>(filter.members()) : null;
		this.shown = shown;
	}

	boolean passes(IndexedTerm term) {
		return (this.filter.categories().isEmpty() || this.filter.categories().contains(term.category()))
				&& (this.filter.tiers().isEmpty() || this.filter.tiers().contains(term.tier()))
				&& (this.filter.statuses().isEmpty() || this.filter.statuses().contains(term.status())) && usual(term)
				&& (this.members == null || this.members.contains(term.name()));
	}

	/** Who asks for tiers or statuses sees what the default view leaves out. */
	private boolean usual(IndexedTerm term) {
		return !this.filter.tiers().isEmpty() || !this.filter.statuses().isEmpty() || term.status().equals(ACCEPTED)
				|| term.confidence() >= this.shown;
	}

}
