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

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A log file that keeps one older part of itself ({@code name.1}) and so stays small; a
 * line that can't be written is lost, as the child would wait for its reader.
 */
final class ChildLog implements AutoCloseable {

	private static final Logger LOGGER = LoggerFactory.getLogger(ChildLog.class);

	private static final long LIMIT = 1 << 20;

	private final Path file;

	private BufferedWriter writer;

	private boolean complained;

	ChildLog(Path file) throws IOException {
		this.file = file;
		this.writer = append();
	}

	void write(String line) {
		try {
			turn();
			this.writer.write(Instant.now().truncatedTo(ChronoUnit.SECONDS) + " " + line);
			this.writer.newLine();
			this.writer.flush();
		}
		catch (IOException ex) {
			complain(ex);
		}
	}

	/** Begins a new file where there is none, or the old one is long enough. */
	private void turn() throws IOException {
		boolean there = Files.exists(this.file);
		if (there && Files.size(this.file) <= LIMIT) {
			return;
		}
		this.writer.close();
		if (there) {
			Files.move(this.file, this.file.resolveSibling(this.file.getFileName() + ".1"),
					StandardCopyOption.REPLACE_EXISTING);
		}
		this.writer = append();
	}

	private void complain(IOException ex) {
		if (!this.complained) {
			this.complained = true;
			LOGGER.warn("{} can't be written: {}", this.file, ex.toString());
		}
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
