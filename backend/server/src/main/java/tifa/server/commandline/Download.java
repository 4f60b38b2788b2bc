package tifa.server.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that Tifa answers with: it is there whole or, where the answer breaks off, not
 * at all.
 */
final class Download {

	private Download() {
	}

	/** Writes what is answered, and returns how many bytes that is. */
	static long of(Client client, String path, Object json, Path file) throws IOException, InterruptedException {
		Path part = Files.createTempFile(file.toAbsolutePath().getParent(), ".tifa", ".part");
		try (InputStream bytes = client.download(path, json)) {
			long size = Files.copy(bytes, part, StandardCopyOption.REPLACE_EXISTING);
			Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
			return size;
		}
		finally {
			Files.deleteIfExists(part);
		}
	}

}
