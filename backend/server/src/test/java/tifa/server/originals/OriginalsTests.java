package tifa.server.originals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class OriginalsTests {

	@TempDir
	Path folder;

	@Test
	void aFileIsKeptOnceUnderTheHashOfItsBytes() throws IOException {
		Path file = Files.writeString(this.folder.resolve("a.txt"), "abc");
		Originals originals = new Originals(Files.createDirectory(this.folder.resolve("originals")));
		originals.keep(file);
		originals.keep(file);
		String hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
		assertThat(this.folder.resolve("originals")).isDirectoryContaining("glob:**/" + hash);
		assertThat(this.folder.resolve("originals").toFile().list()).hasSize(1);
		assertThat(this.folder.resolve("originals").resolve(hash)).hasContent("abc");
	}

}
