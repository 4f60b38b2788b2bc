package tifa.graph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import tifa.graph.store.RemoteSettings.Account;
import tifa.text.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A Neo4j that the store didn't start, played by a launcher of its own. */
class RemoteIT {

	private static final Duration MINUTES = Duration.ofMinutes(2);

	private static final Account RIGHT = account(TestServer.PASSWORD);

	@TempDir
	private static Path folder;

	private static TestServer server;

	@BeforeAll
	static void start() throws InterruptedException {
		server = new TestServer(folder.resolve("server"));
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "neo4j", "bolt" })
	void aStoreElsewhereHasItsSchemaAndIsReadAndWritten(String scheme) throws InterruptedException {
		try (Store store = Store.open(settings(scheme + "://" + server.address(), RIGHT, null), RemoteIT::ignore)) {
			store.awaitReady(MINUTES);
			assertThat(number(store, "SHOW CONSTRAINTS YIELD name RETURN count(name)")).isGreaterThan(2);
			store.write((transaction) -> transaction.run("MERGE (:Corpus {id: 'corpus'})").consume());
			assertThat(number(store, "MATCH (c:Corpus) RETURN count(c)")).isOne();
		}
	}

	@Test
	void analystsNeedAnAccount() throws InterruptedException {
		try (Store store = Store.open(settings(uri(), RIGHT, null), RemoteIT::ignore)) {
			store.awaitReady(MINUTES);
			assertThat(store.analysts()).isFalse();
			assertThat(refusal(store)).isEqualTo("cypher.off");
		}
		try (Store store = Store.open(settings(uri(), RIGHT, account("wrong")), RemoteIT::ignore)) {
			store.awaitReady(MINUTES);
			assertThat(store.analysts()).isFalse();
			assertThat(refusal(store)).isEqualTo("cypher.readerRefused");
		}
		try (Store store = Store.open(settings(uri(), RIGHT, RIGHT), RemoteIT::ignore)) {
			store.awaitReady(MINUTES);
			assertThat(store.analysts()).isTrue();
			assertThat((long) store.ask(MINUTES, (transaction) -> transaction.run("RETURN 7").single().get(0).asLong()))
				.isEqualTo(7);
			assertThatExceptionOfType(StoreQueryException.class).isThrownBy(
					() -> store.ask(MINUTES, (transaction) -> transaction.run("CREATE (:Term {name: '甲'})").consume()));
		}
	}

	@Test
	void aReaderThatCanWriteIsRefusedWhereThereAreRoles() {
		Access access = new Access(URI.create(uri()), AuthTokens.basic("neo4j", TestServer.PASSWORD), null);
		assertThat(Reader.of(access, true, MINUTES).refusal()).isEqualTo("cypher.readerWrites");
	}

	@Test
	void aWrongPasswordIsNotTriedAgain() throws Exception {
		Opening opening = new Opening(settings(uri(), account("wrong"), null));
		assertThat(opening.trouble()).isEqualTo(StoreTrouble.PASSWORD);
		assertThat(opening.store.state()).isEqualTo(Store.State.REFUSED);
		assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(() -> number(opening.store, "RETURN 1"))
			.matches((ex) -> ex.trouble() == StoreTrouble.PASSWORD);
		assertThat(opening.details).noneMatch((line) -> line.contains("wrong"));
		opening.store.close();
	}

	@Test
	void anUnreadablePasswordFileIsSaid() throws Exception {
		Account unreadable = new Account("neo4j", () -> {
			throw new UncheckedIOException(new IOException("no such file"));
		});
		assertThat(trouble(settings(uri(), unreadable, null))).isEqualTo(StoreTrouble.PASSWORD_FILE);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "http://h:7474", "neo4j:h", "h:7687", "", "bolt://a:secret@h:7687", "neo4j://h h", "neo4j://" })
	void whatIsNoAddressIsRefusedWithoutBeingRepeated(String uri) throws Exception {
		Opening opening = new Opening(settings(uri, RIGHT, null));
		assertThat(opening.trouble()).isEqualTo(StoreTrouble.ADDRESS);
		assertThat(opening.details).noneMatch((line) -> line.contains("secret"));
		opening.store.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "bolt+s", "bolt+ssc", "neo4j+s", "neo4j+ssc" })
	void aServerWithoutEncryptionIsSaidToBeSo(String scheme) throws Exception {
		assertThat(trouble(settings(scheme + "://" + server.address(), RIGHT, null)))
			.isEqualTo(StoreTrouble.CERTIFICATE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "bolt", "neo4j" })
	void nobodyThereIsTriedAgain(String scheme) throws Exception {
		Opening opening = new Opening(settings(scheme + "://127.0.0.1:" + TestServer.freePort(), RIGHT, null));
		assertThat(opening.trouble()).isEqualTo(StoreTrouble.UNREACHABLE);
		assertThat(opening.store.state()).isEqualTo(Store.State.STARTING);
		opening.store.close();
	}

	@Test
	void anUnknownDatabaseIsSaid() throws Exception {
		RemoteSettings elsewhere = new RemoteSettings(uri(), "absent", RIGHT, null, MINUTES, MINUTES);
		assertThat(trouble(elsewhere)).isEqualTo(StoreTrouble.DATABASE);
	}

	@Test
	void aServerThatSpeaksNoKnownVersionIsTooOld() throws Exception {
		try (ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
			Thread old = new Thread(() -> refuseEveryVersion(socket));
			old.setDaemon(true);
			old.start();
			assertThat(trouble(settings("bolt://127.0.0.1:" + socket.getLocalPort(), RIGHT, null)))
				.isEqualTo(StoreTrouble.VERSION);
		}
	}

	@Test
	void aDatabaseOfSomebodyElseIsLeftAlone() throws Exception {
		try (TestServer other = new TestServer(folder.resolve("other"));
				Pool pool = new Pool(new Access(URI.create("bolt://" + other.address()),
						AuthTokens.basic("neo4j", TestServer.PASSWORD), null))) {
			pool.call(AccessMode.WRITE, MINUTES, new CompletableFuture<>(),
					(transaction) -> transaction.run("CREATE (:Invoice)").consume());
			Opening opening = new Opening(settings("neo4j://" + other.address(), RIGHT, null));
			assertThat(opening.trouble()).isEqualTo(StoreTrouble.OTHER_DATA);
			assertThat(opening.details).anyMatch((line) -> line.contains("Invoice"));
			opening.store.close();
		}
	}

	@Test
	void aServerKilledAndStartedAgainIsFoundAgain() throws Exception {
		try (TestServer mortal = new TestServer(folder.resolve("mortal"));
				Store store = Store.open(settings("neo4j://" + mortal.address(), RIGHT, RIGHT), RemoteIT::ignore)) {
			store.awaitReady(MINUTES);
			store.write((transaction) -> transaction.run("MERGE (:Corpus {id: 'corpus'})").consume());
			mortal.kill();
			long start = System.nanoTime();
			assertThatExceptionOfType(StoreUnavailableException.class).isThrownBy(() -> number(store, "RETURN 1"));
			assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
			mortal.start();
			store.awaitReady(MINUTES);
			assertThat(number(store, "MATCH (c:Corpus) RETURN count(c)")).isOne();
			assertThat(store.analysts()).isTrue();
		}
	}

	private static void refuseEveryVersion(ServerSocket socket) {
		try {
			while (true) {
				try (Socket caller = socket.accept()) {
					caller.getInputStream().readNBytes(20);
					caller.getOutputStream().write(new byte[4]);
				}
			}
		}
		catch (IOException ex) {
			// The test is over.
		}
	}

	private static String uri() {
		return "neo4j://" + server.address();
	}

	private static Account account(String password) {
		return new Account("neo4j", () -> password);
	}

	private static RemoteSettings settings(String uri, Account account, Account reader) {
		return new RemoteSettings(uri, null, account, reader, MINUTES, MINUTES);
	}

	private static void ignore(String line) {
	}

	private static long number(Store store, String query) {
		return store.read((transaction) -> transaction.run(query).single().get(0).asLong());
	}

	private static String refusal(Store store) {
		try {
			store.ask(MINUTES, (transaction) -> transaction.run("RETURN 1").consume());
			return null;
		}
		catch (Refusal refusal) {
			return refusal.code();
		}
	}

	private static StoreTrouble trouble(RemoteSettings settings) throws InterruptedException {
		Opening opening = new Opening(settings);
		try {
			return opening.trouble();
		}
		finally {
			opening.store.close();
		}
	}

	/** A store that can't be opened. */
	private static final class Opening implements StoreListener {

		private final BlockingQueue<StoreTrouble> troubles = new LinkedBlockingQueue<>();

		private final List<String> details = new CopyOnWriteArrayList<>();

		private final Store store;

		Opening(RemoteSettings settings) {
			this.store = Store.open(settings, this);
		}

		@Override
		public void progress(String line) {
			this.details.add(line);
		}

		@Override
		public void trouble(StoreTrouble trouble, String detail) {
			this.details.add(detail);
			this.troubles.add(trouble);
		}

		StoreTrouble trouble() throws InterruptedException {
			StoreTrouble first = this.troubles.poll(MINUTES.toSeconds(), TimeUnit.SECONDS);
			assertThat(first).as(() -> this.details.toString()).isNotNull();
			return first;
		}

	}

}
