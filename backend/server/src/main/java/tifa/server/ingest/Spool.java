package tifa.server.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import tifa.server.home.Home;

import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;

/**
 * Where uploads wait for their job; empty at every start.
 */
@Component
class Spool {

	private final Path folder;

	Spool(Home home) throws IOException {
		FileSystemUtils.deleteRecursively(home.path().resolve("spool"));
		this.folder = home.folder("spool");
	}

	/** Moves the parts that are files into the job's folder, under numbers. */
	List<SpooledFile> keep(String job, List<MultipartFile> parts) throws IOException {
		Path own = Files.createDirectories(this.folder.resolve(job));
		List<SpooledFile> files = new ArrayList<>();
		for (MultipartFile part : parts) {
			Path path = own.resolve(Integer.toString(files.size()));
			part.transferTo(path);
			files.add(new SpooledFile(DisplayName.of(part.getOriginalFilename()), path, part.getSize()));
		}
		return files;
	}

	void remove(String job) throws IOException {
		FileSystemUtils.deleteRecursively(this.folder.resolve(job));
	}

}
