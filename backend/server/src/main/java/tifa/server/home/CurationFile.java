package tifa.server.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import tifa.graph.corpus.CurationKeeper;
import tifa.text.curation.CurationTable;

import org.springframework.stereotype.Component;

/**
 * What was decided by hand about the vocabulary, in {@code vocabulary.tsv} in the home:
 * whole at any moment, whenever the machine falls.
 */
@Component
class CurationFile implements CurationKeeper {

	private final Path file;

	private final Path draft;

	CurationFile(Home home) {
		this.file = home.path().resolve("vocabulary.tsv");
		this.draft = home.path().resolve("vocabulary.tsv.new");
	}

	@Override
	public CurationTable read() {
		try {
			return Files.exists(this.file) ? CurationTable.read(Files.readAllLines(this.file, StandardCharsets.UTF_8))
					: CurationTable.NONE;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void write(CurationTable table) {
		try {
			Files.write(this.draft, table.lines(), StandardCharsets.UTF_8);
			Disk.sync(this.draft);
			Files.move(this.draft, this.file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			Disk.sync(this.file.getParent());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
