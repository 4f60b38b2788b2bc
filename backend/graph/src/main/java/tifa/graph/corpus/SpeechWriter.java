package tifa.graph.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.neo4j.driver.TransactionContext;
import tifa.graph.Cypher;
import tifa.graph.reprint.Copy;
import tifa.graph.reprint.Decision;
import tifa.graph.reprint.Reprint;
import tifa.graph.reprint.ReprintSearch;
import tifa.graph.reprint.StoredReprints;
import tifa.graph.speech.SpeechChange;
import tifa.graph.speech.StoredSpeeches;
import tifa.text.finding.AnalysedParagraph;
import tifa.text.finding.TermFinder;
import tifa.text.reprint.Clauses;

/**
 * Writes speeches with all that is counted of them, and takes them out again.
 */
final class SpeechWriter {

	private final TransactionContext transaction;

	private final CountedChange change = new CountedChange();

	private final Election election;

	SpeechWriter(TransactionContext transaction, TermFinder finder) {
		this.transaction = transaction;
		this.election = new Election(transaction, finder, this.change);
	}

	/** Adds speeches that are not in yet. */
	void add(List<AnalysedSpeech> speeches, List<String> collections, SpeechChange metadata, String vocabulary) {
		List<Reprint> reprints = reprints(speeches);
		Set<String> paired = new TreeSet<>();
		reprints.forEach((reprint) -> paired.addAll(List.of(reprint.larger(), reprint.smaller())));
		List<Map<String, Object>> rows = new ArrayList<>();
		List<Map<String, Object>> holds = new ArrayList<>();
		List<Map<String, Object>> mentions = new ArrayList<>();
		for (AnalysedSpeech each : speeches) {
			String id = each.speech().id();
			boolean alone = !paired.contains(id);
			rows.add(SpeechRow.of(each, collections, metadata, alone));
			if (alone) {
				this.change.add(each.paragraphs(), 1);
				holds.addAll(SpeechRow.holds(id, each.paragraphs()));
				mentions.add(SpeechRow.mentions(id, each.paragraphs()));
			}
		}
		CountWriter.run(this.transaction, "corpus/add-speeches", "speeches", rows);
		CountWriter.run(this.transaction, "corpus/add-holds", "holds", holds);
		CountWriter.run(this.transaction, "corpus/add-mentions", "mentions", mentions);
		this.election.link(reprints);
		this.election.settle(paired);
		this.change.commit(this.transaction, vocabulary);
	}

	private List<Reprint> reprints(List<AnalysedSpeech> speeches) {
		SortedMap<String, Clauses> clauses = new TreeMap<>();
		speeches.forEach((each) -> clauses.put(each.speech().id(), each.clauses()));
		return new ReprintSearch(this.transaction).of(clauses);
	}

	/** Looks for the reprints of speeches that were stored before these were told. */
	void sign(List<String> ids) {
		this.election.sign(ids);
		this.change.commit(this.transaction, Revision.vocabulary(this.transaction));
	}

	/** Takes out those of these speeches that are in. */
	void delete(List<String> ids) {
		List<Copy> copies = StoredReprints.copies(this.transaction, ids);
		if (copies.isEmpty()) {
			return;
		}
		Set<String> left = StoredReprints.clusters(this.transaction, ids);
		left.removeAll(ids);
		List<String> counted = copies.stream().filter(Copy::counted).map(Copy::id).toList();
		SortedMap<String, List<AnalysedParagraph>> stored = StoredSpeeches.read(this.transaction, counted);
		stored.values().forEach((paragraphs) -> this.change.add(paragraphs, -1));
		this.transaction
			.run(Cypher.statement("corpus/delete-speeches"), Map.of("ids", copies.stream().map(Copy::id).toList()))
			.consume();
		this.election.settle(left);
		this.change.commit(this.transaction, Revision.vocabulary(this.transaction));
	}

	/**
	 * Gives a speech new metadata; its date and what a person decides say which of its
	 * reprints is counted.
	 * @return whether there is such a speech
	 */
	boolean describe(String id, SpeechChange metadata) {
		boolean found = this.transaction
			.run(Cypher.statement("corpus/describe-speech"),
					Map.of("id", id, "properties", metadata.properties(), "fields", List.copyOf(metadata.fields())))
			.hasNext();
		if (!found) {
			return false;
		}
		if (metadata.fields().contains("reprint")) {
			this.election.decided(id, Decision.NO.stored().equals(metadata.properties().get("reprint")));
		}
		else if (metadata.fields().contains("date")) {
			this.election.settle(List.of(id));
		}
		if (metadata.fields().contains("date")) {
			this.election.redate(id);
		}
		this.change.commit(this.transaction, Revision.vocabulary(this.transaction));
		return true;
	}

}
