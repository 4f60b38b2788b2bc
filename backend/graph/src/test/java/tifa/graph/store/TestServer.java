package tifa.graph.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A Neo4j on a port and with a password that stay the same over its lives. */
final class TestServer implements AutoCloseable {

	static final String PASSWORD = "a-password-known-to-this-test-only";

	private final StoreHome home;

	private final int port = freePort();

	private ChildJvm child;

	TestServer(Path folder) throws InterruptedException {
		this.home = StoreHome.open(folder);
		start();
	}

	void start() throws InterruptedException {
		ChildJvm.Command own = new EmbeddedDatabase(this.home, TestStore.settings()).command();
		List<String> arguments = new ArrayList<>(own.arguments());
		arguments.add("server.bolt.listen_address=127.0.0.1:" + this.port);
		arguments.add("server.bolt.advertised_address=127.0.0.1:" + this.port);
		ChildJvm.Command fixed = new ChildJvm.Command("The server", own.lib(), own.mainClass(), own.flags(), arguments);
		this.child = ChildJvm.start(fixed, List.of(PASSWORD), this.home.logs().resolve("server.log"));
		this.child.awaitReady(Duration.ofMinutes(5), (passed) -> {
		});
	}

	String address() {
		return "127.0.0.1:" + this.port;
	}

	void kill() {
		this.child.kill();
		this.child.lost().join();
	}

	@Override
	public void close() {
		this.child.close();
		this.home.close();
	}

	static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
