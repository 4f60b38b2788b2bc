package tifa.graph.store;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StoreIT {

	private static final Duration SHORT = Duration.ofMillis(500);

	private Store store;

	@BeforeEach
	void empty() {
		this.store = TestStore.clear();
	}

	@Test
	void aReadyStoreAnswers() {
		assertThat(this.store.state()).isEqualTo(Store.State.READY);
		assertThat(number("RETURN 1")).isOne();
	}

	@Test
	void whatWasWrittenCanBeRead() {
		this.store.write((transaction) -> transaction
			.run("UNWIND $names AS name CREATE (:Term {name: name})", Map.of("names", new String[] { "两个维护", "四个意识" }))
			.consume());
		assertThat(number("MATCH (t:Term) RETURN count(t)")).isEqualTo(2);
	}

	@Test
	void aReadCannotWrite() {
		assertThatExceptionOfType(StoreQueryException.class).isThrownBy(() -> number("CREATE (t:Term) RETURN 1"))
			.matches((ex) -> ex.code().startsWith("Neo.ClientError"));
		assertThat(number("MATCH (n) RETURN count(n)")).isZero();
	}

	@Test
	void aWriteThatFailsLeavesNothing() {
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> this.store.write((transaction) -> {
			transaction.run("CREATE (:Term {name: '党建'})").consume();
			throw new NoSuchElementException("of the caller's own");
		}));
		assertThat(number("MATCH (n) RETURN count(n)")).isZero();
	}

	@Test
	void aStatementInErrorIsExplainedWithItsCode() {
		assertThatExceptionOfType(StoreQueryException.class).isThrownBy(() -> number("RETRUN 1"))
			.withMessageContaining("RETRUN")
			.matches((ex) -> ex.code().equals("Neo.ClientError.Statement.SyntaxError"));
	}

	@Test
	void aLongReadIsEndedByTheDatabase() {
		assertThatExceptionOfType(StoreTimeoutException.class)
			.isThrownBy(() -> number(SHORT, "UNWIND range(1, 1000000000) AS i RETURN max(i * i % 7)"));
		assertThat(number("RETURN 1")).isOne();
	}

	@Test
	void aReadThatTheDatabaseCannotEndIsNoLongerWaitedFor() {
		long start = System.nanoTime();
		assertThatExceptionOfType(StoreTimeoutException.class)
			.isThrownBy(() -> number(SHORT, "RETURN reduce(s = 0, i IN range(1, 400000000) | (s + i) % 7)"));
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
		assertThat(number("RETURN 1")).isOne();
	}

	@Test
	void moreReadsThanTheDatabaseCanTakeAreSentAwayWhileItGoesOn() throws InterruptedException {
		int tooMany = 24;
		ExecutorService readers = Executors.newFixedThreadPool(tooMany);
		List<Future<Integer>> reads = readers.invokeAll(Collections.nCopies(tooMany,
				() -> number(Duration.ofSeconds(12), "UNWIND range(1, 1000000000) AS i RETURN max(i * i % 7)")));
		readers.shutdown();
		assertThat(reads).allSatisfy((read) -> assertThatExceptionOfType(ExecutionException.class).isThrownBy(read::get)
			.havingCause()
			.isInstanceOfAny(StoreTimeoutException.class, StoreUnavailableException.class));
		assertThat(reads).anySatisfy((read) -> assertThatExceptionOfType(ExecutionException.class).isThrownBy(read::get)
			.havingCause()
			.withMessageContaining("busy"));
		assertThat(this.store.state()).isEqualTo(Store.State.READY);
		assertThat(number("RETURN 1")).isOne();
	}

	private int number(String query) {
		return number(Duration.ofSeconds(30), query);
	}

	private int number(Duration limit, String query) {
		return this.store.read(limit, (transaction) -> transaction.run(query).single().get(0).asInt());
	}

}
