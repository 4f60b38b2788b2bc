package tifa.server.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tifa.server.settings.TifaSettings;
import tifa.text.Refusal;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * The real process that reads documents, and what becomes of files that it can't cope
 * with.
 */
class DocumentProcessIT {

	private static final int LONG = 14_000_000;

	@TempDir
	Path folder;

	private DocumentProcess process;

	@AfterEach
	void end() throws Exception {
		List<ProcessHandle> children = ProcessHandle.current().children().toList();
		this.process.destroy();
		for (ProcessHandle child : children) {
			child.onExit().get(30, TimeUnit.SECONDS);
		}
		assertThat(ProcessHandle.current().children()).isEmpty();
	}

	@Test
	void aFileThatTakesForEverIsRefusedAndTheNextOneIsRead() throws Exception {
		this.process = process("64MB", Duration.ofSeconds(10));
		Path endless = this.folder.resolve("endless.rtf");
		assertThat(new ProcessBuilder("mkfifo", endless.toString()).start().waitFor()).isZero();
		assertThat(refusal(endless)).isEqualTo("file.tooSlow");
		assertThat(read(rtf("next.rtf", 10))).isEqualTo("text");
	}

	@Test
	void aFileThatExhaustsTheMemoryIsRefusedAndTheNextOneIsRead() throws Exception {
		this.process = process("48MB", Duration.ofSeconds(60));
		assertThat(refusal(rtf("huge.rtf", LONG))).isEqualTo("file.exhausting");
		assertThat(read(rtf("next.rtf", 10))).isEqualTo("text");
	}

	private DocumentProcess process(String heap, Duration timeout) {
		return new DocumentProcess(this.folder, new TifaSettings.Documents(DataSize.parse(heap), timeout));
	}

	private String read(Path file) throws IOException, InterruptedException {
		return this.process.read(file, file.resolveSibling(file.getFileName() + ".found"), "讲话").code();
	}

	private String refusal(Path file) {
		return catchThrowableOfType(Refusal.class, () -> read(file)).code();
	}

	private Path rtf(String name, int letters) throws IOException {
		return Files.write(this.folder.resolve(name),
				("{\\rtf1 " + "a".repeat(letters) + "}").getBytes(StandardCharsets.US_ASCII));
	}

}
