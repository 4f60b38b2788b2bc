package tifa.graph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

class StoreHomeTests {

	@TempDir
	private Path folder;

	@Test
	void aNewHomeHasOneStoreAndNamesIt() throws IOException {
		try (StoreHome home = open()) {
			assertThat(home.store()).isEqualTo(home.folder().resolve("stores").resolve("1")).isDirectory();
			assertThat(home.logs()).isDirectory();
			assertThat(home.folder().resolve("current")).hasContent("1");
		}
	}

	@Test
	void theStoreIsTheOneThatCurrentNames() throws IOException {
		open().close();
		Files.createDirectory(home().resolve("stores").resolve("7"));
		Files.writeString(home().resolve("current"), "7");
		try (StoreHome home = open()) {
			assertThat(home.store().getFileName()).hasToString("7");
		}
	}

	@Test
	void aCurrentThatNamesNothingIsNotTakenForAnEmptyStore() throws IOException {
		open().close();
		for (String wrong : new String[] { "2", "", "..", "../stores/1/.." }) {
			Files.writeString(home().resolve("current"), wrong);
			assertThatExceptionOfType(HomeUnusableException.class).isThrownBy(this::open)
				.withMessageContaining("current");
		}
	}

	@Test
	void aSecondTifaOnTheSameHomeRefuses() {
		try (StoreHome first = open()) {
			assertThatExceptionOfType(HomeInUseException.class).isThrownBy(this::open)
				.withMessageContaining(first.folder().toString())
				.withMessageContaining("tifa.home");
		}
		open().close();
	}

	@Test
	void aFileInPlaceOfTheHomeIsNamed() throws IOException {
		Files.createFile(home());
		assertThatExceptionOfType(HomeUnusableException.class).isThrownBy(this::open)
			.withMessageContaining(home().toString());
	}

	@Test
	void onlyItsOwnerCanLookIn() throws IOException {
		assumeThat(this.folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
		try (StoreHome home = open()) {
			for (Path path : new Path[] { home.folder(), home.store(), home.logs() }) {
				assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path))).isEqualTo("rwx------");
			}
		}
	}

	@Test
	void aFolderThatWasOpenToOthersIsClosed() throws IOException {
		assumeThat(this.folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
		Files.createDirectories(home().resolve("originals"));
		for (Path path : new Path[] { home(), home().resolve("originals") }) {
			Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
		}
		try (StoreHome home = open()) {
			for (Path path : new Path[] { home.folder(), home.folder("originals"), home.folder("spool") }) {
				assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path))).isEqualTo("rwx------");
			}
		}
	}

	private Path home() {
		return this.folder.resolve("home");
	}

	private StoreHome open() {
		return StoreHome.open(home());
	}

}
