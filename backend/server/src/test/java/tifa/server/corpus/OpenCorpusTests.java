package tifa.server.corpus;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tifa.graph.corpus.Corpus;
import tifa.graph.store.Store;
import tifa.graph.store.StoreHome;
import tifa.graph.store.StoreSettings;
import tifa.graph.store.StoreTrouble;

import static org.assertj.core.api.Assertions.assertThat;

class OpenCorpusTests {

	private static final Duration PAUSE = Duration.ofMillis(100);

	@TempDir
	Path folder;

	private final AtomicInteger attempts = new AtomicInteger();

	private OpenCorpus corpus;

	@AfterEach
	void close() {
		this.corpus.destroy();
	}

	@Test
	void aCorpusThatCannotBeOpenedSaysSoAndIsTriedAgain() {
		this.corpus = opened(() -> {
			throw new IllegalStateException("provoked by a test");
		});
		await(() -> this.corpus.state().equals("FAILED"));
		await(() -> this.attempts.get() > 2);
		assertThat(this.corpus.met()).isFalse();
	}

	@Test
	void aDatabaseThatIsAwayIsNoFailureAndLeftInPeaceForAWhile() {
		long start = System.nanoTime();
		this.corpus = opened(this::withoutDatabase);
		await(() -> this.attempts.get() > 3);
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(PAUSE.multipliedBy(3));
		assertThat(this.corpus.state()).isEqualTo("STARTING");
	}

	private OpenCorpus opened(Callable<Corpus> opening) {
		return new OpenCorpus(() -> {
			this.attempts.incrementAndGet();
			return opening.call();
		}, PAUSE, () -> StoreTrouble.UNAVAILABLE);
	}

	private Corpus withoutDatabase() {
		try (StoreHome home = StoreHome.open(this.folder.resolve("home"));
				Store store = Store.open(home, StoreSettings.in(this.folder.resolve("none")), (line) -> {
				})) {
			throw new AssertionError(store.state());
		}
	}

	private static void await(BooleanSupplier condition) {
		long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
		while (!condition.getAsBoolean()) {
			assertThat(System.nanoTime()).isLessThan(end);
			LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
		}
	}

}
