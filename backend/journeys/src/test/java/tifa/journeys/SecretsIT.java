package tifa.journeys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * What opens the door, and where it may be read.
 */
class SecretsIT {

	@RegisterExtension
	static final SampleTifa tifa = new SampleTifa();

	@Test
	void theLoginLinkWorksOnce() throws IOException {
		Api stranger = tifa.api().stranger();
		String login = "{\"code\": \"" + code() + "\"}";
		assertThat(stranger.get("/api/corpus").status()).isEqualTo(401);
		Api.Answer first = stranger.post("/login", login);
		assertThat(first.status()).isEqualTo(204);
		assertThat(first.headers().firstValue("Set-Cookie").orElseThrow()).contains("HttpOnly", "SameSite=Strict");
		assertThat(stranger.post("/login", login).status()).isEqualTo(401);
	}

	@Test
	void theTokenIsForItsOwnerOnlyAndKeptAsAHash() throws Exception {
		Path home = tifa.product().home().path();
		String token = tifa.product().home().token();
		assumeThat(Files.getFileStore(home).supportsFileAttributeView("posix")).as("POSIX permissions").isTrue();
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("token"))))
			.isEqualTo("rw-------");
		String database = bytes(home.resolve("tifa.mv.db"));
		byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
		assertThat(database).contains(HexFormat.of().formatHex(hash)).doesNotContain(token);
	}

	@Test
	void noSecretStandsInAnArgumentAnEnvironmentOrALog() throws IOException {
		Product product = tifa.product();
		List<Path> places = new ArrayList<>(files(product.home().path().resolve("logs")));
		places.addAll(description(product.process()));
		places.addAll(description(product.database()));
		for (Path place : places) {
			assertThat(bytes(place)).as(place.toString()).doesNotContain(product.home().token(), code());
		}
	}

	private static String code() throws IOException {
		return tifa.product().loginLink().replaceAll(".*#", "");
	}

	/** Where Linux tells how a process was started. */
	private static List<Path> description(ProcessHandle process) {
		Path about = Path.of("/proc", Long.toString(process.pid()));
		return Stream.of("cmdline", "environ").map(about::resolve).filter(Files::isReadable).toList();
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.toList();
		}
	}

	private static String bytes(Path file) throws IOException {
		return Files.readString(file, StandardCharsets.ISO_8859_1);
	}

}
