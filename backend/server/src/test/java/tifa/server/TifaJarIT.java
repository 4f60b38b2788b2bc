package tifa.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class TifaJarIT {

	private static final Path JAR = Path.of(System.getProperty("tifa.jar"));

	private static final List<String> DRIVER = List.of("org/neo4j/driver/", "org/neo4j/bolt/connection/");

	@TempDir
	Path home;

	@Test
	void noJarInsideHoldsAClassOfTheDatabase() throws IOException {
		List<String> found = new ArrayList<>();
		int jars = 0;
		try (JarFile tifa = new JarFile(JAR.toFile())) {
			for (JarEntry entry : tifa.stream().toList()) {
				if (entry.getName().endsWith(".jar")) {
					jars++;
					found.addAll(databaseClasses(entry.getName(), tifa.getInputStream(entry)));
				}
			}
		}
		assertThat(jars).isGreaterThan(30);
		assertThat(found).isEmpty();
	}

	@Test
	void theDatabaseStandsBesideIt() {
		assertThat(JAR.resolveSibling("lib").resolve("neo4j")).isDirectoryContaining("glob:**/neo4j-kernel-*.jar");
	}

	@Test
	@Timeout(240)
	void aSecondTifaOnTheSameHomeLeavesWithOneLine() throws Exception {
		Process first = start("--server.port=0");
		try {
			assertThat(awaitLine(first, "Login: ")).matches("Login: http://127\\.0\\.0\\.1:\\d+/login#[\\w-]{43}");
			Process second = start("--server.port=0");
			assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
			assertThat(second.exitValue()).isEqualTo(3);
			String said = new String(second.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
			assertThat(said.lines()).singleElement()
				.asString()
				.startsWith("另一个 Tifa 正在使用 " + this.home)
				.contains("Another Tifa is using " + this.home);
			assertThat(first.isAlive()).isTrue();
		}
		finally {
			first.destroy();
			assertThat(first.waitFor(60, TimeUnit.SECONDS)).isTrue();
		}
		assertThat(Files.readString(this.home.resolve("logs/tifa.log"))).doesNotContain("ERROR");
	}

	private Process start(String... settings) throws IOException {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString(),
						"--tifa.home=" + this.home, "--tifa.open=false"));
		command.addAll(List.of(settings));
		return new ProcessBuilder(command).start();
	}

	private static String awaitLine(Process process, String beginning) throws IOException {
		BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
		String line = lines.readLine();
		while (line != null && !line.startsWith(beginning)) {
			line = lines.readLine();
		}
		return line;
	}

	private static List<String> databaseClasses(String jar, InputStream bytes) throws IOException {
		List<String> found = new ArrayList<>();
		JarInputStream classes = new JarInputStream(bytes);
		for (JarEntry entry = classes.getNextJarEntry(); entry != null; entry = classes.getNextJarEntry()) {
			String name = entry.getName();
			if (name.startsWith("org/neo4j/") && name.endsWith(".class")
					&& DRIVER.stream().noneMatch(name::startsWith)) {
				found.add(jar + "!" + name);
			}
		}
		return found;
	}

}
