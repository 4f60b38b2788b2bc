package tifa.server.originals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import tifa.server.home.Home;
import tifa.text.Sha256;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The files that were taken in, byte for byte, named by their SHA-256.
 */
@Component
public class Originals {

	private final Path folder;

	@Autowired
	Originals(Home home) {
		this(home.folder("originals"));
	}

	Originals(Path folder) {
		this.folder = folder;
	}

	/**
	 * Keeps a copy of a file, whole or not at all; one that is there already stays.
	 */
	public void keep(Path file) throws IOException {
		String hash = Sha256.of(Files.readAllBytes(file));
		Path kept = this.folder.resolve(hash);
		if (!Files.exists(kept)) {
			Path aside = Files.createTempFile(this.folder, "new-", "");
			Files.copy(file, aside, StandardCopyOption.REPLACE_EXISTING);
			Files.move(aside, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** Where the file with a hash lies, if it was kept. */
	public Path path(String hash) {
		return this.folder.resolve(hash);
	}

}
