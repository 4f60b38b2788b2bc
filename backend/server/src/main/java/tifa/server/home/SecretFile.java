package tifa.server.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A secret that its owner alone can read, made where there is none yet.
 */
public final class SecretFile {

	private static final Logger LOG = LoggerFactory.getLogger(SecretFile.class);

	private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

	private SecretFile() {
	}

	/** What stands in the file. */
	public static String read(Path file, Supplier<String> fresh) {
		try {
			String known = Files.exists(file) ? Files.readString(file).strip() : "";
			return known.isEmpty() ? written(file, fresh.get()) : closed(file, known);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A file that somebody wrote or copied may be open to others. */
	private static String closed(Path file, String secret) throws IOException {
		try {
			if (posix(file)) {
				Files.setPosixFilePermissions(file, OWNER_ONLY);
			}
		}
		catch (FileSystemException ex) {
			LOG.warn("{} belongs to somebody else", file);
		}
		return secret;
	}

	/** Written aside and renamed, so that the file is never there half or too open. */
	private static String written(Path file, String secret) throws IOException {
		Path aside = file.resolveSibling(file.getFileName() + ".new");
		Files.deleteIfExists(aside);
		if (posix(file)) {
			Files.createFile(aside, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
		}
		Files.writeString(aside, secret + "\n", StandardCharsets.UTF_8, StandardOpenOption.CREATE,
				StandardOpenOption.WRITE);
		Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		return secret;
	}

	private static boolean posix(Path file) {
		return file.getFileSystem().supportedFileAttributeViews().contains("posix");
	}

}
