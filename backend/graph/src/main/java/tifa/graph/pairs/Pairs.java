package tifa.graph.pairs;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tifa.graph.SteadyRead;
import tifa.graph.store.Store;

/**
 * The pairs of the last revision that was read: whoever needs thousands of them at once
 * needn't ask the store. The store stays the truth: they are used for the revision that
 * they were read of and for no other one.
 */
public final class Pairs {

	private static final Logger LOG = LoggerFactory.getLogger(Pairs.class);

	private static final Duration READING = Duration.ofMinutes(2);

	/** Of the memory there is, no more than one part in so many. */
	private static final int SHARE = 4;

	private final AtomicReference<PairIndex> last = new AtomicReference<>();

	/** The pairs of a revision, where it is the one that was read last. */
	public Optional<PairIndex> of(long revision) {
		return Optional.ofNullable(this.last.get()).filter((index) -> index.revision() == revision);
	}

	/**
	 * Reads them as they are now, unless there isn't the memory for them.
	 * @param step is called now and then, and may throw to give up
	 */
	public void read(Store store, Runnable step) {
		long start = System.nanoTime();
		this.last.set(SteadyRead.of(store, READING, (transaction) -> {
			PairIndex.Basis basis = PairIndexRows.basis(transaction);
			if (basis.bytes() > Runtime.getRuntime().maxMemory() / SHARE) {
				LOG.info("{} pairs are not kept in memory: they would take {} MB", basis.pairs(),
						basis.bytes() / 1_000_000);
				return null;
			}
			return PairIndexRows.read(transaction, basis, step);
		}));
		LOG.debug("Pairs read in {} ms", Duration.ofNanos(System.nanoTime() - start).toMillis());
	}

}
