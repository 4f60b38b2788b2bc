package tifa.graph.analyst;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A file that nobody may read and a door that nobody may knock at.
 */
final class Canaries implements AutoCloseable {

	/** What the file holds, and answers never do. */
	static final String SONG = "canary-that-nobody-hears";

	private final Path file;

	private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));

	private final AtomicInteger knocks = new AtomicInteger();

	Canaries(Path folder) throws IOException {
		this.file = Files.writeString(folder.resolve("canary.csv"), SONG + "," + SONG + "\n");
		Thread listener = new Thread(this::listen, "canary");
		listener.setDaemon(true);
		listener.start();
	}

	/** A statement that looks for them. */
	String sought(String statement) {
		return statement.replace("{file}", this.file.toUri().toString())
			.replace("{port}", Integer.toString(this.door.getLocalPort()));
	}

	int knocks() {
		return this.knocks.get();
	}

	/** Whether a knock would be heard. */
	boolean listens() throws IOException {
		int before = knocks();
		try (Socket knock = new Socket(this.door.getInetAddress(), this.door.getLocalPort())) {
			boolean heard = knock.getInputStream().read() < 0 && knocks() == before + 1;
			this.knocks.set(before);
			return heard;
		}
	}

	private void listen() {
		while (!this.door.isClosed()) {
			try (Socket guest = this.door.accept()) {
				this.knocks.incrementAndGet();
			}
			catch (IOException ex) {
				return;
			}
		}
	}

	@Override
	public void close() throws IOException {
		this.door.close();
	}

}
