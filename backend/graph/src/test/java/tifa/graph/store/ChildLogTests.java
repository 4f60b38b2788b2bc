package tifa.graph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ChildLogTests {

	@TempDir
	private Path folder;

	@Test
	void aFileTakenAwayBeginsAnew() throws IOException {
		try (ChildLog log = new ChildLog(file())) {
			log.write("first");
			Files.delete(file());
			log.write("second");
		}
		assertThat(file()).content().contains("second").doesNotContain("first");
	}

	@Test
	void aFileThatCannotBeWrittenStopsNobody() throws IOException {
		try (ChildLog log = new ChildLog(file())) {
			Files.delete(file());
			Files.createDirectories(file().resolve("in the way").resolve("x".repeat(10)));
			Files.createDirectory(this.folder.resolve("child.log.1"));
			log.write("lost");
			Files.delete(file().resolve("in the way").resolve("x".repeat(10)));
			Files.delete(file().resolve("in the way"));
			Files.delete(file());
			log.write("found");
		}
		assertThat(file()).content().contains("found");
	}

	@Test
	void aLongFileIsPutAside() throws IOException {
		try (ChildLog log = new ChildLog(file())) {
			log.write("x".repeat(2 << 20));
			log.write("next");
		}
		assertThat(file()).content().hasSizeLessThan(100);
		assertThat(this.folder.resolve("child.log.1")).exists();
	}

	private Path file() {
		return this.folder.resolve("child.log");
	}

}
