package tifa.server.home;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Makes sure of what was written.
 */
public final class Disk {

	private Disk() {
	}

	/**
	 * Returns once a file's bytes, or the names in a folder, outlive the machine's fall;
	 * systems that can't open a folder keep its names by themselves.
	 */
	public static void sync(Path path) throws IOException {
		boolean folder = Files.isDirectory(path);
		if (folder && !path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			return;
		}
		try (FileChannel channel = FileChannel.open(path,
				folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
			channel.force(true);
		}
	}

}
