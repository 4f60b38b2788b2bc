package tifa.graph.store;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.neo4j.driver.AccessMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tifa.text.Refusal;

/**
 * As whom the statements of analysts run.
 *
 * @param pool the connections of that account; null where there is none
 * @param refusal why their statements don't run, as a code; null where they do
 */
record Reader(Pool pool, String refusal) {

	private static final Logger LOGGER = LoggerFactory.getLogger(Reader.class);

	/** There is no account for it. */
	static final Reader NONE = new Reader(null, "cypher.off");

	/**
	 * An account of its own, once it was tried: where the server knows roles, it must not
	 * be able to write.
	 */
	static Reader of(Access access, boolean roles, Duration limit) {
		Pool pool = new Pool(access);
		try {
			pool.pulse(limit, new CompletableFuture<>());
			if (!roles) {
				LOGGER.warn("This edition of Neo4j has no roles: Tifa alone keeps analysts from writing");
				return new Reader(pool, null);
			}
			return writes(pool, limit) ? refused(pool, "cypher.readerWrites") : new Reader(pool, null);
		}
		catch (StoreQueryException ex) {
			LOGGER.warn("The reader's account is refused: {}", ex.getMessage());
			return refused(pool, "cypher.readerRefused");
		}
		catch (RuntimeException ex) {
			pool.close();
			throw ex;
		}
	}

	/** Tries to write in a transaction that is never committed. */
	private static boolean writes(Pool pool, Duration limit) {
		try {
			pool.call(AccessMode.WRITE, limit, new CompletableFuture<>(), (transaction) -> {
				transaction.run("CREATE (:Corpus)").consume();
				throw new Refusal("cypher.readerWrites", Map.of());
			});
			return true;
		}
		catch (Refusal written) {
			LOGGER.warn("The reader's account can write: give it the role reader alone");
			return true;
		}
		catch (StoreQueryException ex) {
			return !ex.code().startsWith("Neo.ClientError.Security.");
		}
	}

	private static Reader refused(Pool pool, String code) {
		pool.close();
		return new Reader(null, code);
	}

	/**
	 * The connections to ask over.
	 * @throws Refusal if statements of analysts don't run
	 */
	Pool asked() {
		if (this.refusal != null) {
			throw new Refusal(this.refusal, Map.of());
		}
		return this.pool;
	}

}
