package tifa.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A product on a new home, started again on the same home where a test has ended it; at
 * the end only its logs stay, in {@code target/products}.
 */
final class Started implements AutoCloseable {

	private final Path folder;

	private final String[] settings;

	private Product product;

	Started(String... settings) {
		this.settings = settings;
		try {
			this.folder = Files.createTempDirectory("tifa-journeys");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	synchronized Product product() throws IOException {
		if (this.product == null || !this.product.running()) {
			this.product = Product.start(new Product.Home(this.folder.resolve("home")), this.settings);
		}
		return this.product;
	}

	Api api() throws IOException {
		return product().api();
	}

	@Override
	public synchronized void close() throws IOException {
		try {
			if (this.product != null && this.product.running()) {
				this.product.close();
			}
		}
		finally {
			keepLogs();
			remove(this.folder);
		}
	}

	private void keepLogs() throws IOException {
		Path kept = Files.createDirectories(Path.of("target", "products").resolve(this.folder.getFileName()));
		if (this.product != null) {
			Files.writeString(kept.resolve("output.txt"), this.product.output());
			Files.writeString(kept.resolve("tifa.log"), this.product.home().log());
		}
	}

	private static void remove(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
			for (Path file : deepestFirst) {
				Files.delete(file);
			}
		}
	}

}
