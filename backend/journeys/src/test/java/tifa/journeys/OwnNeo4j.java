package tifa.journeys;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The launcher of Tifa's database in the part of a Neo4j that somebody else runs, on the
 * same port and with the same password in all its lives.
 */
final class OwnNeo4j implements AutoCloseable {

	static final String PASSWORD = "a-password-of-this-test";

	private final Path folder;

	private final int port;

	private Process process;

	OwnNeo4j(Path folder) throws IOException {
		this.folder = Files.createDirectories(folder);
		try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			this.port = free.getLocalPort();
		}
		start();
	}

	void start() throws IOException {
		String address = "127.0.0.1:" + this.port;
		this.process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx512m", "-XX:+UseSerialGC", "--add-opens=java.base/java.nio=ALL-UNNAMED",
				"--add-opens=java.base/java.io=ALL-UNNAMED", "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED", "-cp",
				Checkout.JAR.resolveSibling("lib").resolve("neo4j") + "/*", "tifa.neo4j.Launcher",
				this.folder.toString(), "server.memory.pagecache.size=64m", "server.bolt.listen_address=" + address,
				"server.bolt.advertised_address=" + address))
			.redirectErrorStream(true)
			.start();
		this.process.getOutputStream().write((PASSWORD + "\n").getBytes(StandardCharsets.UTF_8));
		this.process.getOutputStream().flush();
		BufferedReader lines = this.process.inputReader(StandardCharsets.UTF_8);
		String line = lines.readLine();
		while (line != null && !line.startsWith("READY")) {
			line = lines.readLine();
		}
		assertThat(line).as("Neo4j starts").isNotNull();
	}

	String uri() {
		return "neo4j://127.0.0.1:" + this.port;
	}

	void kill() {
		this.process.destroyForcibly().onExit().join();
	}

	@Override
	public void close() {
		kill();
	}

}
