package tifa.graph.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A log file that keeps one older part of itself ({@code name.1}) and so stays small. */
final class ChildLog implements AutoCloseable {

	private static final long LIMIT = 1 << 20;

	private final Path file;

	private BufferedWriter writer;

	ChildLog(Path file) throws IOException {
		this.file = file;
		this.writer = append();
	}

	void write(String line) throws IOException {
		if (Files.size(this.file) > LIMIT) {
			this.writer.close();
			Files.move(this.file, this.file.resolveSibling(this.file.getFileName() + ".1"),
					StandardCopyOption.REPLACE_EXISTING);
			this.writer = append();
		}
		this.writer.write(Instant.now().truncatedTo(ChronoUnit.SECONDS) + " " + line);
		this.writer.newLine();
		this.writer.flush();
	}

	@Override
	public void close() throws IOException {
		this.writer.close();
	}

	private BufferedWriter append() throws IOException {
		return Files.newBufferedWriter(this.file, StandardCharsets.UTF_8, StandardOpenOption.CREATE,
				StandardOpenOption.APPEND);
	}

}
