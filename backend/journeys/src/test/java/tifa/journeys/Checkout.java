package tifa.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the tests find on the disk: the built product and speeches to feed it with.
 */
final class Checkout {

	static final Path TOP = Path.of(System.getProperty("tifa.top")).toAbsolutePath().normalize();

	static final Path JAR = TOP.resolve("backend/server/target/tifa.jar");

	static final Path PAGE = TOP.resolve("frontend/src/main/resources/META-INF/resources");

	private static final Path SEEDS = TOP.resolveSibling("shared").resolve("corpus/seeds");

	private static final Path SAMPLE = TOP.resolve("backend/server/src/main/resources/sample");

	private Checkout() {
	}

	/** Whether real speeches lie beside the checkout. */
	static boolean hasSeeds() {
		return Files.isDirectory(SEEDS);
	}

	/** The speeches written for Tifa. */
	static List<Path> samples() throws IOException {
		return texts(SAMPLE);
	}

	/** The real speeches where they are, else those written for Tifa. */
	static List<Path> speeches() throws IOException {
		return texts(hasSeeds() ? SEEDS : SAMPLE);
	}

	private static List<Path> texts(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.toString().endsWith(".txt")).sorted().toList();
		}
	}

}
