package tifa.graph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip whose bytes depend on nothing but what is put in.
 */
final class ZipParts {

	/** One time for all entries. */
	private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

	private final ZipOutputStream zip;

	ZipParts(OutputStream out) {
		this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
	}

	/** Begins an entry; what is written to the stream is in it until it ends. */
	OutputStream begin(String name) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(TIME);
		this.zip.putNextEntry(entry);
		return this.zip;
	}

	void end() throws IOException {
		this.zip.closeEntry();
	}

	/** Ends the zip; the stream below stays open. */
	void finish() throws IOException {
		this.zip.finish();
	}

}
