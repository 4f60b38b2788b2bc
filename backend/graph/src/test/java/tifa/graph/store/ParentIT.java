package tifa.graph.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The process that opened a store is killed. */
class ParentIT {

	@TempDir
	private Path folder;

	@Test
	void theDatabaseOfAKilledTifaGoesTooAndTheNextTifaFindsItsData() throws Exception {
		Path home = this.folder.resolve("home");
		Process parent = start(home);
		try (BufferedReader output = parent.inputReader()) {
			assertThat(output.readLine()).isEqualTo("open");
			assertThatExceptionOfType(HomeInUseException.class).isThrownBy(() -> StoreHome.open(home));
			ProcessHandle database = parent.children().findAny().orElseThrow();
			parent.destroyForcibly();
			database.onExit().get(10, TimeUnit.SECONDS);
		}
		try (StoreHome next = StoreHome.open(home); Store store = Store.open(next, TestStore.settings(), (line) -> {
		})) {
			store.awaitReady(Duration.ofMinutes(5));
			assertThat(store.<Long>read(
					(transaction) -> transaction.run("MATCH (t:Term) RETURN count(t)").single().get(0).asLong()))
				.isOne();
		}
	}

	private static Process start(Path home) throws IOException {
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), "-Dtifa.lib=" + System.getProperty("tifa.lib"),
				Parent.class.getName(), home.toString())
			.redirectError(ProcessBuilder.Redirect.INHERIT)
			.start();
	}

	/** Opens a store, writes to it, and waits to be killed. */
	static final class Parent {

		private Parent() {
		}

		public static void main(String[] arguments) throws InterruptedException {
			Store store = Store.open(StoreHome.open(Path.of(arguments[0])), TestStore.settings(), (line) -> {
			});
			store.awaitReady(Duration.ofMinutes(5));
			store.write((transaction) -> transaction.run("CREATE (:Term {name: '党建'})").consume());
			System.out.println("open");
			new CountDownLatch(1).await();
		}

	}

}
