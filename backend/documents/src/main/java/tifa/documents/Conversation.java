package tifa.documents;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.security.MessageDigest;
import java.nio.charset.StandardCharsets;

/**
 * One request over a connection, and its answer.
 */
final class Conversation {

	/** Who connects has its request at hand. */
	private static final int MILLIS = 10_000;

	private Conversation() {
	}

	/** What reads a file. */
	@FunctionalInterface
	interface Reader {

		Reading read(String file, String folder);

	}

	static void with(Socket client, String secret, Reader reader) throws IOException {
		client.setSoTimeout(MILLIS);
		DataInputStream in = new DataInputStream(client.getInputStream());
		if (!equal(in.readUTF(), secret)) {
			return;
		}
		Reading reading = reader.read(in.readUTF(), in.readUTF());
		DataOutputStream out = new DataOutputStream(client.getOutputStream());
		reading.write(out);
		out.flush();
	}

	private static boolean equal(String one, String other) {
		return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
	}

}
