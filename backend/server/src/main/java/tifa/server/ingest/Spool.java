package tifa.server.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import tifa.server.home.Disk;
import tifa.server.home.Home;
import tifa.server.jobs.Jobs;

import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;

/**
 * Where uploads wait for their job; at a start only those stay whose job isn't done.
 */
@Component
class Spool {

	private final Path folder;

	Spool(Home home, Jobs jobs) throws IOException {
		this.folder = home.folder("spool");
		try (Stream<Path> left = Files.list(this.folder)) {
			for (Path each : left.filter((path) -> !jobs.unfinished(path.getFileName().toString())).toList()) {
				FileSystemUtils.deleteRecursively(each);
			}
		}
	}

	/**
	 * Moves the parts that are files into the job's folder, under numbers; they are on
	 * the disk when this returns. No two get the same name.
	 */
	List<SpooledFile> keep(String job, List<MultipartFile> parts) throws IOException {
		Path own = Files.createDirectories(this.folder.resolve(job));
		List<SpooledFile> files = new ArrayList<>();
		Set<String> names = new HashSet<>();
		for (MultipartFile part : parts) {
			Path path = path(job, files.size());
			part.transferTo(path);
			Disk.sync(path);
			files.add(new SpooledFile(unused(DisplayName.of(part.getOriginalFilename()), names), path, part.getSize()));
		}
		Disk.sync(own);
		Disk.sync(this.folder);
		return files;
	}

	/** Copies a file into the job's folder. */
	SpooledFile keep(String job, String name, Path file) throws IOException {
		Path own = Files.createDirectories(this.folder.resolve(job));
		Path path = Files.copy(file, path(job, 0));
		Disk.sync(path);
		Disk.sync(own);
		Disk.sync(this.folder);
		return new SpooledFile(name, path, Files.size(path));
	}

	/** Where a job's file lies, by its place in the upload. */
	Path path(String job, int number) {
		return this.folder.resolve(job).resolve(Integer.toString(number));
	}

	/** The name, or the name with a number where it is taken. */
	static String unused(String name, Set<String> names) {
		String free = name;
		for (int i = 2; !names.add(free); i++) {
			free = name + " (" + i + ")";
		}
		return free;
	}

	boolean holds(String job) {
		return Files.exists(this.folder.resolve(job));
	}

	void remove(String job) throws IOException {
		FileSystemUtils.deleteRecursively(this.folder.resolve(job));
	}

}
