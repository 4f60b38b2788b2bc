package tifa.documents;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Reads files for the process that started it, one at a time; the first line of standard
 * input is a secret that every request repeats.
 *
 * <p>
 * It prints {@code READY port} and ends when its standard input closes, so that it never
 * outlives its parent. A request is a connection: secret, file and a folder for what is
 * found in it, as UTF strings; the answer is a {@link Reading}.
 */
public final class Launcher {

	private Launcher() {
	}

	public static void main(String[] arguments) throws IOException {
		BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
		String secret = in.readLine();
		Thread parent = new Thread(() -> awaitParent(in), "parent");
		parent.setDaemon(true);
		parent.start();
		try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			System.out.println("READY " + server.getLocalPort());
			while (true) {
				serve(server, secret);
			}
		}
	}

	/** A connection that breaks off is its client's loss. */
	private static void serve(ServerSocket server, String secret) throws IOException {
		try (Socket client = server.accept()) {
			Conversation.with(client, secret, (file, folder) -> FileReading.read(Path.of(file), Path.of(folder)));
		}
		catch (IOException ex) {
			if (server.isClosed()) {
				throw ex;
			}
		}
	}

	private static void awaitParent(BufferedReader in) {
		try {
			while (in.readLine() != null) {
				// It says nothing more.
			}
		}
		catch (IOException ex) {
			// As good as closed.
		}
		Runtime.getRuntime().halt(0);
	}

}
