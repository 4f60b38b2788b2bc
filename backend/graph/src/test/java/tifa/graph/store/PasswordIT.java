package tifa.graph.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The database's password: asked for, and nowhere to be read. */
class PasswordIT {

	private static final String PASSWORD = "a-password-known-to-this-test-only";

	@TempDir
	private Path folder;

	@Test
	void isAskedForAndStandsInNoArgumentEnvironmentOrFile() throws Exception {
		try (StoreHome home = StoreHome.open(this.folder.resolve("home"))) {
			ChildJvm.Command command = new EmbeddedDatabase(home, TestStore.settings()).command();
			Path log = home.logs().resolve("neo4j.log");
			try (ChildJvm child = ChildJvm.start(command, List.of(PASSWORD), log)) {
				String address = child.awaitReady(Duration.ofMinutes(5), (passed) -> {
				});
				logIn(address, PASSWORD);
				for (String wrong : List.of("neo4j", "", PASSWORD + "1")) {
					assertThatExceptionOfType(AuthenticationException.class).isThrownBy(() -> logIn(address, wrong));
				}
				assertThat(filesWithPassword(Path.of("/proc", Long.toString(child.pid())), 1)).isEmpty();
				assertThat(filesWithPassword(home.folder(), Integer.MAX_VALUE)).isEmpty();
			}
			assertThat(filesWithPassword(home.folder(), Integer.MAX_VALUE)).isEmpty();
		}
	}

	@Test
	void theDefaultLoginIsClosedEvenWhereAFirstStartWasCutOff() throws Exception {
		try (StoreHome home = StoreHome.open(this.folder.resolve("home"))) {
			Files.createDirectories(home.store().resolve("data"));
			new EmbeddedDatabase(home, TestStore.settings()).connect((line) -> {
			}).close();
			assertThat(home.store().resolve("data").resolve("dbms").resolve("auth.ini")).exists();
			assertThat(home.store().resolve("conf").resolve("default-login-closed")).exists();
		}
	}

	@Test
	void aPortThatIsTakenIsSaidToBeBeforeAnythingStarts() throws Exception {
		try (StoreHome home = StoreHome.open(this.folder.resolve("home"));
				ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			StoreSettings.Door door = new StoreSettings.Door(other.getLocalPort(), PASSWORD);
			EmbeddedDatabase database = new EmbeddedDatabase(home, TestStore.settings(door));
			assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(() -> database.connect((line) -> {
			})).matches((ex) -> database.trouble(ex) == StoreTrouble.BOLT_PORT);
			assertThat(database.command().arguments()).noneMatch((argument) -> argument.contains(PASSWORD));
		}
	}

	private static void logIn(String address, String password) {
		try (Driver driver = GraphDatabase.driver("bolt://" + address.replace(' ', ':'),
				AuthTokens.basic("neo4j", password))) {
			driver.verifyConnectivity();
		}
	}

	/** Of a process only the files that describe how it was started. */
	private static List<Path> filesWithPassword(Path folder, int depth) throws IOException {
		if (depth == 1) {
			return Stream.of("cmdline", "environ")
				.map(folder::resolve)
				.filter(Files::isReadable)
				.filter(PasswordIT::holdsPassword)
				.toList();
		}
		try (Stream<Path> files = Files.walk(folder, depth)) {
			return files.filter(Files::isRegularFile).filter(PasswordIT::holdsPassword).toList();
		}
	}

	private static boolean holdsPassword(Path file) {
		try {
			return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(PASSWORD);
		}
		catch (IOException ex) {
			return false;
		}
	}

}
