package tifa.graph.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;

import org.neo4j.driver.TransactionContext;
import tifa.graph.Cypher;
import tifa.graph.reprint.Clusters;
import tifa.graph.reprint.Copy;
import tifa.graph.reprint.Reprint;
import tifa.graph.reprint.ReprintSearch;
import tifa.graph.reprint.StoredReprints;
import tifa.graph.speech.StoredSpeeches;
import tifa.text.finding.AnalysedParagraph;
import tifa.text.finding.TermFinder;
import tifa.text.speech.PartialDate;
import tifa.text.reprint.Clauses;

/**
 * Keeps, within a write, one speech counted of each cluster of reprints.
 */
final class Election {

	private final TransactionContext transaction;

	private final TermFinder finder;

	private final CountedChange change;

	/**
	 * Within a transaction.
	 * @param finder finds the terms of speeches that come to be counted
	 * @param change takes note of what changes in the counts
	 */
	Election(TransactionContext transaction, TermFinder finder, CountedChange change) {
		this.transaction = transaction;
		this.finder = finder;
		this.change = change;
	}

	/** Links speeches that are one text. */
	void link(List<Reprint> reprints) {
		List<List<Object>> links = reprints.stream()
			.map((reprint) -> List.<Object>of(reprint.larger(), reprint.smaller(), reprint.similarity()))
			.toList();
		CountWriter.run(this.transaction, "reprints/link", "links", links);
	}

	/**
	 * Settles what a person has decided about a speech.
	 * @param own whether it is a text of its own, whatever it resembles
	 */
	void decided(String id, boolean own) {
		Set<String> before = StoredReprints.clusters(this.transaction, List.of(id));
		this.transaction.run(Cypher.statement("reprints/unlink"), Map.of("id", id)).consume();
		if (!own) {
			ReprintSearch search = new ReprintSearch(this.transaction);
			link(search.of(search.stored(List.of(id))));
		}
		settle(before);
	}

	/** Signs speeches that are stored, and settles what turns out to be one text. */
	void sign(List<String> ids) {
		ReprintSearch search = new ReprintSearch(this.transaction);
		SortedMap<String, Clauses> clauses = search.stored(ids);
		List<List<String>> signatures = new ArrayList<>();
		clauses.forEach((id, speech) -> signatures.add(List.of(id, speech.signature().text())));
		CountWriter.run(this.transaction, "reprints/sign", "signatures", signatures);
		link(search.of(clauses));
		settle(ids);
	}

	/** Counts one speech of each cluster that one of these belongs to, and no other. */
	void settle(Collection<String> touched) {
		Set<String> ids = StoredReprints.clusters(this.transaction, touched);
		List<Copy> copies = StoredReprints.copies(this.transaction, ids);
		SortedMap<String, String> elected = Clusters.elected(copies, StoredReprints.links(this.transaction, ids));
		List<String> out = new ArrayList<>();
		List<String> in = new ArrayList<>();
		List<Map<String, Object>> changed = new ArrayList<>();
		for (Copy copy : copies) {
			boolean counted = elected.get(copy.id()).equals(copy.id());
			String countedAs = counted ? null : elected.get(copy.id());
			if (counted != copy.counted()) {
				(counted ? in : out).add(copy.id());
			}
			if (counted != copy.counted() || !Objects.equals(countedAs, copy.countedAs())) {
				Map<String, Object> row = new HashMap<>();
				row.put("id", copy.id());
				row.put("countedAs", countedAs);
				changed.add(row);
			}
		}
		takeOut(out);
		takeIn(in);
		CountWriter.run(this.transaction, "reprints/elect", "elected", changed);
	}

	/**
	 * Counts a speech anew whose date is another, where that decides what it mentions.
	 */
	void redate(String id) {
		List<String> counted = StoredReprints.copies(this.transaction, List.of(id))
			.stream()
			.filter(Copy::counted)
			.map(Copy::id)
			.toList();
		if (this.finder.vocabulary().isDated()) {
			takeOut(counted);
			takeIn(counted);
		}
	}

	private void takeOut(List<String> ids) {
		if (!ids.isEmpty()) {
			StoredSpeeches.read(this.transaction, ids).values().forEach((speech) -> this.change.add(speech, -1));
			this.transaction.run(Cypher.statement("reprints/discount"), Map.of("ids", ids)).consume();
		}
	}

	private void takeIn(List<String> ids) {
		if (ids.isEmpty()) {
			return;
		}
		List<Map<String, Object>> holds = new ArrayList<>();
		List<Map<String, Object>> mentions = new ArrayList<>();
		Map<String, PartialDate> dates = new HashMap<>();
		StoredReprints.copies(this.transaction, ids)
			.forEach((copy) -> dates.put(copy.id(), PartialDate.orNull(copy.date())));
		StoredSpeeches.read(this.transaction, ids).forEach((id, stored) -> {
			List<AnalysedParagraph> speech = this.finder
				.analyse(stored.stream().map(AnalysedParagraph::paragraph).toList(), dates.get(id));
			this.change.add(speech, 1);
			holds.addAll(SpeechRow.holds(id, speech));
			mentions.add(SpeechRow.mentions(id, speech));
		});
		CountWriter.run(this.transaction, "corpus/add-holds", "holds", holds);
		CountWriter.run(this.transaction, "corpus/add-mentions", "mentions", mentions);
	}

}
