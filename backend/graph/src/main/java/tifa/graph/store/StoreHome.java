package tifa.graph.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder one Tifa keeps its state in ({@code tifa.home}), locked while it is open:
 * {@code stores/N} with the file {@code current} naming one of them, and {@code logs}.
 */
public final class StoreHome implements AutoCloseable {

	private static final Logger LOGGER = LoggerFactory.getLogger(StoreHome.class);

	private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

	private final Path folder;

	private final FileChannel lock;

	private final Path store;

	private StoreHome(Path folder, FileChannel lock) throws IOException {
		this.folder = folder;
		this.lock = lock;
		createFolder(logs());
		this.store = currentStore();
	}

	/**
	 * Opens a home, created where absent for its owner only.
	 * @throws HomeInUseException if another process, or this one, has it open
	 * @throws HomeUnusableException if it can't be read or written
	 */
	public static StoreHome open(Path home) {
		Path folder = home.toAbsolutePath().normalize();
		try {
			createFolder(folder);
			FileChannel lock = lock(folder);
			try {
				return new StoreHome(folder, lock);
			}
			catch (IOException | RuntimeException ex) {
				lock.close();
				throw ex;
			}
		}
		catch (IOException ex) {
			throw new HomeUnusableException(folder, ex.toString(), ex);
		}
	}

	public Path folder() {
		return this.folder;
	}

	/** The folder of the store in use. */
	public Path store() {
		return this.store;
	}

	/**
	 * A further folder in the home, created where absent, for its owner only.
	 * @throws HomeUnusableException if it can't be created
	 */
	public Path folder(String name) {
		try {
			return createFolder(this.folder.resolve(name));
		}
		catch (IOException ex) {
			throw new HomeUnusableException(this.folder, ex.toString(), ex);
		}
	}

	public Path logs() {
		return this.folder.resolve("logs");
	}

	/** Gives the folder free; the store must be closed by then. */
	@Override
	public void close() {
		try {
			this.lock.close();
		}
		catch (IOException ex) {
			throw new HomeUnusableException(this.folder, ex.toString(), ex);
		}
	}

	private static FileChannel lock(Path folder) throws IOException {
		FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE);
		try {
			if (channel.tryLock() != null) {
				return channel;
			}
		}
		catch (OverlappingFileLockException ex) {
			// Held by this very process: refused below like any other.
		}
		channel.close();
		throw new HomeInUseException(folder);
	}

	private Path currentStore() throws IOException {
		Path stores = createFolder(this.folder.resolve("stores"));
		Path current = this.folder.resolve("current");
		if (Files.notExists(current)) {
			createFolder(stores.resolve("1"));
			writeWhole(current, "1\n");
		}
		String name = Files.readString(current).strip();
		if (!name.matches("[0-9]+") || !Files.isDirectory(stores.resolve(name))) {
			throw new HomeUnusableException(this.folder, "the file current names no folder in stores", null);
		}
		return stores.resolve(name);
	}

	/** After a crash the file is there whole, or as it was. */
	private static void writeWhole(Path file, String text) throws IOException {
		Path fresh = file.resolveSibling(file.getFileName() + ".new");
		try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
				StandardOpenOption.TRUNCATE_EXISTING)) {
			ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
			while (bytes.hasRemaining()) {
				channel.write(bytes);
			}
			channel.force(true);
		}
		Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	/** One that is there already may have been open to others. */
	private static Path createFolder(Path folder) throws IOException {
		if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			return Files.createDirectories(folder);
		}
		Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
		if (!Files.getPosixFilePermissions(folder).equals(OWNER_ONLY)) {
			close(folder);
		}
		return folder;
	}

	private static void close(Path folder) throws IOException {
		try {
			Files.setPosixFilePermissions(folder, OWNER_ONLY);
		}
		catch (FileSystemException ex) {
			LOGGER.warn("{} belongs to somebody else, who can see what is in it", folder);
		}
	}

}
