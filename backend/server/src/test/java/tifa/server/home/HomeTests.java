package tifa.server.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tifa.server.TestServer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

class HomeTests {

	@TempDir
	Path home;

	@Test
	void aHomeThatWasOpenToOthersIsClosedWithAllThatIsInIt() throws IOException {
		assumeThat(this.home.getFileSystem().supportedFileAttributeViews()).contains("posix");
		Files.setPosixFilePermissions(this.home, PosixFilePermissions.fromString("rwxr-xr-x"));
		Path token = Files.writeString(this.home.resolve("token"), "a-token-of-old\n");
		Files.setPosixFilePermissions(token, PosixFilePermissions.fromString("rw-r--r--"));
		try (TestServer server = TestServer.start(this.home)) {
			assertThat(server.get("/api/none", server.script()).statusCode()).isEqualTo(404);
			for (Path path : new Path[] { this.home, this.home.resolve("spool"), this.home.resolve("originals") }) {
				assertThat(permissions(path)).as(path.toString()).isEqualTo("rwx------");
			}
			assertThat(permissions(token)).isEqualTo("rw-------");
			assertThat(token).hasContent("a-token-of-old");
		}
	}

	private static String permissions(Path path) throws IOException {
		return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
	}

}
