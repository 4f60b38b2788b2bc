package tifa.server.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files that paths name, those of folders and theirs included, hidden ones left out.
 *
 * @param path where it is
 * @param name how it is called: below a folder that was named, with the way to it
 * @param size in bytes
 */
record FoundFile(Path path, String name, long size) {

	/** In order of their names. */
	static List<FoundFile> under(List<Path> paths) throws IOException {
		List<FoundFile> found = new ArrayList<>();
		for (Path path : paths) {
			Path top = path.toAbsolutePath().normalize();
			try (Stream<Path> files = Files.walk(top)) {
				List<Path> sorted = files.filter((file) -> Files.isRegularFile(file) && !hidden(top, file))
					.sorted()
					.toList();
				for (Path file : sorted) {
					found.add(new FoundFile(file, name(top, file), Files.size(file)));
				}
			}
		}
		return found;
	}

	private static boolean hidden(Path top, Path file) {
		return !file.equals(top) && Stream.iterate(file, (each) -> !each.equals(top), Path::getParent)
			.anyMatch((each) -> each.getFileName().toString().startsWith("."));
	}

	private static String name(Path top, Path file) {
		Path parent = top.getParent();
		return ((parent != null) ? parent : top).relativize(file).toString().replace('\\', '/');
	}

	/** Parts of these files, each well below what one upload may hold. */
	static List<List<FoundFile>> batches(List<FoundFile> files, int most, long bytes) {
		List<List<FoundFile>> batches = new ArrayList<>();
		long size = 0;
		for (FoundFile file : files) {
			if (batches.isEmpty() || batches.get(batches.size() - 1).size() == most || size + file.size() > bytes) {
				batches.add(new ArrayList<>());
				size = 0;
			}
			batches.get(batches.size() - 1).add(file);
			size += file.size();
		}
		return batches;
	}

}
