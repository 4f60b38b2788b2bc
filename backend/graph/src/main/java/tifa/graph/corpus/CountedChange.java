package tifa.graph.corpus;

import java.util.List;

import org.neo4j.driver.TransactionContext;
import tifa.text.counting.CooccurrenceCounts;
import tifa.text.finding.AnalysedParagraph;

/**
 * What a write adds to the counts and the totals, or takes from them.
 */
final class CountedChange {

	private final CooccurrenceCounts counts = new CooccurrenceCounts();

	private long speeches;

	private long sentences;

	private long paragraphs;

	/**
	 * Notes that a speech comes in or goes out.
	 * @param speech its paragraphs
	 * @param sign 1 or −1
	 */
	void add(List<AnalysedParagraph> speech, int sign) {
		this.counts.add(speech, sign);
		this.speeches += sign;
		this.sentences += sign * BodyUnits.sentences(speech);
		this.paragraphs += sign * BodyUnits.paragraphs(speech);
	}

	/** Writes all that was noted, as one revision more. */
	void commit(TransactionContext transaction, String vocabulary) {
		CountWriter.add(transaction, this.counts);
		Revision.commit(transaction, this.speeches, this.sentences, this.paragraphs, vocabulary);
	}

}
