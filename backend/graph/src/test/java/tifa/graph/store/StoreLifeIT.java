package tifa.graph.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The database stopped, killed, hanging, and locked. */
class StoreLifeIT {

	private static final Logger LOGGER = LoggerFactory.getLogger(StoreLifeIT.class);

	private static final Duration MINUTES = Duration.ofMinutes(5);

	@TempDir
	private Path folder;

	/** The store that other tests share may run as well. */
	private final Set<ProcessHandle> others = ProcessHandle.current().children().collect(Collectors.toSet());

	private StoreHome home;

	private Store store;

	@BeforeEach
	void open() {
		this.home = StoreHome.open(this.folder.resolve("home"));
		this.store = opened();
	}

	@AfterEach
	void close() {
		this.store.close();
		this.home.close();
	}

	@Test
	void aStoppedStoreIsFoundAgainWithTheSameSchema() throws InterruptedException {
		assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(this::terms)
			.withMessageContaining("starting");
		long start = System.nanoTime();
		ready();
		timeSince("started on a new store", start);
		add("两个维护");
		List<String> schema = schema();
		start = System.nanoTime();
		this.store.close();
		assertThat(timeSince("stopped", start)).isLessThan(Duration.ofSeconds(10));
		assertThat(this.store.state()).isEqualTo(Store.State.CLOSED);
		assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(this::terms)
			.withMessageContaining("closed");

		start = System.nanoTime();
		this.store = opened();
		ready();
		timeSince("started on a store that was there", start);
		assertThat(terms()).containsExactly("两个维护");
		assertThat(schema()).hasSizeGreaterThan(9).isEqualTo(schema);
	}

	@Test
	void aKilledDatabaseIsRestartedWithAllItHadAcknowledged() throws Exception {
		ready();
		List<String> acknowledged = new CopyOnWriteArrayList<>();
		CompletableFuture<StoreException> end = CompletableFuture.supplyAsync(() -> addUntilItFails(acknowledged));
		await(() -> acknowledged.size() > 20);
		long start = System.nanoTime();
		child().destroyForcibly();
		assertThat(end.get(1, TimeUnit.MINUTES)).isInstanceOf(StoreUnavailableException.class);
		await(() -> this.store.state() == Store.State.RESTARTING);
		assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(this::terms);

		ready();
		timeSince("killed and ready again", start);
		assertThat(terms()).containsAll(acknowledged);
	}

	@Test
	void aDatabaseThatHangsIsKilledAndRestarted() throws Exception {
		ready();
		add("党建");
		Process stop = new ProcessBuilder("kill", "-STOP", Long.toString(child().pid())).start();
		assertThat(stop.waitFor()).isZero();
		assertThatExceptionOfType(StoreTimeoutException.class).isThrownBy(
				() -> this.store.read(Duration.ofSeconds(1), (transaction) -> transaction.run("RETURN 1").list()));
		await(() -> this.store.state() == Store.State.RESTARTING);
		ready();
		assertThat(terms()).containsExactly("党建");
	}

	@Test
	void aSecondDatabaseOnTheSameStoreSaysThatItIsLocked() throws InterruptedException {
		ready();
		EmbeddedDatabase second = new EmbeddedDatabase(this.home, TestStore.settings());
		assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(() -> second.connect(LOGGER::info))
			.withMessageContaining("lock");
	}

	@Test
	void aStoreClosedWhileItStartsLeavesNoProcess() throws Exception {
		await(() -> children().findAny().isPresent());
		ProcessHandle child = child();
		this.store.close();
		assertThat(child.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
	}

	private Store opened() {
		return Store.open(this.home, TestStore.settings(), LOGGER::info);
	}

	private void ready() throws InterruptedException {
		this.store.awaitReady(MINUTES);
	}

	private StoreException addUntilItFails(List<String> acknowledged) {
		try {
			while (true) {
				String name = "概念" + acknowledged.size();
				add(name);
				acknowledged.add(name);
			}
		}
		catch (StoreException ex) {
			return ex;
		}
	}

	private void add(String name) {
		this.store
			.write((transaction) -> transaction.run("MERGE (:Term {name: $name})", Map.of("name", name)).consume());
	}

	private List<String> terms() {
		return list("MATCH (t:Term) RETURN t.name");
	}

	private List<String> schema() {
		return list("SHOW INDEXES YIELD name, type, state, populationPercent, labelsOrTypes, properties "
				+ "RETURN name + type + state + populationPercent + toString(size(properties)) ORDER BY name");
	}

	private List<String> list(String query) {
		return this.store.read((transaction) -> transaction.run(query).list((record) -> record.get(0).asString()));
	}

	private ProcessHandle child() {
		return children().findAny().orElseThrow();
	}

	private Stream<ProcessHandle> children() {
		return ProcessHandle.current().children().filter((child) -> !this.others.contains(child));
	}

	private static void await(BooleanSupplier condition) throws InterruptedException {
		long end = System.nanoTime() + MINUTES.toNanos();
		while (!condition.getAsBoolean()) {
			assertThat(System.nanoTime()).isLessThan(end);
			TimeUnit.MILLISECONDS.sleep(20);
		}
	}

	private static Duration timeSince(String what, long start) {
		Duration time = Duration.ofNanos(System.nanoTime() - start);
		LOGGER.info("{}: {} ms", what, time.toMillis());
		return time;
	}

}
