package tifa.graph.corpus;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;
import tifa.graph.Cypher;
import tifa.graph.SteadyRead;
import tifa.graph.speech.SpeechFacts;
import tifa.graph.speech.YearCount;
import tifa.graph.store.Store;
import tifa.text.Sha256;

/**
 * The figures of the whole corpus, read once a revision.
 */
final class CorpusFigures {

	private final Store store;

	private final double shown;

	private final AtomicReference<Snapshot> snapshot = new AtomicReference<>(Snapshot.unread());

	CorpusFigures(Store store, double shown) {
		this.store = store;
		this.shown = shown;
	}

	/** Forgets what was read: something has been written, or may have been. */
	void forget() {
		this.snapshot.set(Snapshot.unread());
	}

	Snapshot snapshot() {
		Snapshot current = this.snapshot.get();
		if (current.totals() != null) {
			return current;
		}
		Snapshot fresh = SteadyRead.of(this.store, (transaction) -> new Snapshot(readTotals(transaction),
				readHash(transaction), YearCount.read(transaction)));
		// If something was written meanwhile, the next reader asks again.
		this.snapshot.compareAndSet(current, fresh);
		return fresh;
	}

	private Totals readTotals(TransactionContext transaction) {
		Record row = transaction
			.run(Cypher.statement("corpus/totals"), Map.of("shown", this.shown, "fictional", SpeechFacts.FICTIONAL))
			.single();
		return new Totals(row.get("revision").asLong(), row.get("speeches").asLong(), row.get("reprints").asLong(),
				row.get("terms").asLong(), row.get("shown").asLong(), row.get("categories").asList(Value::asString),
				row.get("edges").asLong(), row.get("sentences").asLong(), row.get("paragraphs").asLong(),
				row.get("from").asString(null), row.get("to").asString(null), row.get("vocabulary").asString(),
				row.get("fictional").asLong());
	}

	private static String readHash(TransactionContext transaction) {
		Sha256 sha = new Sha256();
		transaction.run(Cypher.statement("corpus/speech-ids"))
			.forEachRemaining((row) -> sha.add(row.get("id").asString()));
		return sha.hex();
	}

	/** What is known of one revision; empty until asked for. */
	record Snapshot(Totals totals, String hash, List<YearCount> years) {

		static Snapshot unread() {
			return new Snapshot(null, null, null);
		}

	}

}
