package tifa.graph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One store for all tests of a JVM, started when first asked for. */
public final class TestStore {

	private static final Logger LOGGER = LoggerFactory.getLogger(TestStore.class);

	private static final int BATCH = 10_000;

	private static Store store;

	private TestStore() {
	}

	/** The store, ready, with whatever the last test left in it. */
	public static synchronized Store get() {
		if (store == null) {
			store = start();
		}
		return store;
	}

	/** The store, ready and empty; constraints and indexes stay. */
	public static Store clear() {
		Store full = get();
		while (deleteSome(full) > 0) {
			continue;
		}
		return full;
	}

	/** Small, so that it starts on any machine. */
	static StoreSettings settings() {
		return settings(null);
	}

	static StoreSettings settings(StoreSettings.Door door) {
		return new StoreSettings(512, 64, Duration.ofMinutes(5), Duration.ofMinutes(2),
				Path.of(System.getProperty("tifa.lib")), door);
	}

	private static Store start() {
		StoreHome home = StoreHome.open(temporaryFolder());
		Store fresh = Store.open(home, settings(), LOGGER::info);
		Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(fresh, home)));
		try {
			fresh.awaitReady(Duration.ofMinutes(5));
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
		return fresh;
	}

	private static int deleteSome(Store full) {
		return full.write((transaction) -> transaction
			.run("MATCH (n) WITH n LIMIT $batch DETACH DELETE n RETURN count(*)", Map.of("batch", BATCH))
			.single()
			.get(0)
			.asInt());
	}

	private static void stop(Store store, StoreHome home) {
		store.close();
		home.close();
		delete(home.folder());
	}

	private static Path temporaryFolder() {
		try {
			return Files.createTempDirectory("tifa-test");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void delete(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
			for (Path file : deepestFirst) {
				Files.delete(file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
